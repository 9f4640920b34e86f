import { outletHeads } from './cited.ts'
import type { Held, ItemIndex } from './item-index.ts'
import type { Near } from './likeness.ts'
import { share } from './overlap.ts'

/** A word of this weight stands in the headline, or in the lead and once more. */
const LEADING = 3
const LOUDEST = 5

/** How much of an item is new to some copy, each in [0, 1]. */
export interface Newness {
  /** Of the names of headline and lead, by weight; its sender's own is none of them. */
  strangers: number
  /** Of the other words of headline and lead. */
  newTopic: number
  /** How much of all its words, and of those that are no names, is not. */
  told: number
  toldTopic: number
}

/** What each word of an item counts for in these sums, by its place. */
function partsOf(index: ItemIndex, { words, weights, named, known }: Held) {
  const sender = outletHeads(known.line.sourceName)
  const part = new Float64Array(words.length)
  const lead = new Float64Array(words.length)
  for (const [place, word] of words.entries()) {
    const weight = weights[place] ?? 0
    const rarity = index.rarity(word)
    part[place] = rarity * Math.sqrt(weight)
    if (weight < LEADING) continue
    if (named[place] !== 1) lead[place] = rarity
    else if (!sender.includes(word.text)) lead[place] = rarity * Math.min(weight, LOUDEST)
  }
  return { part, lead }
}

/** Tells of any items that come near how much of the item is new to them. */
export function newnessTo(index: ItemIndex, item: Held): (near: readonly Near[]) => Newness {
  const { named } = item
  const { part, lead } = partsOf(index, item)
  let [names, topic, leading, leadTopic] = [0, 0, 0, 0]
  for (let place = 0; place < part.length; place++) {
    if (named[place] === 1) {
      names += part[place] ?? 0
      leading += lead[place] ?? 0
    } else {
      topic += part[place] ?? 0
      leadTopic += lead[place] ?? 0
    }
  }
  return (near) => {
    const met = new Uint8Array(part.length)
    for (const { shared } of near) for (const place of shared) met[place] = 1
    let [metNames, metTopic, metLeading, metLeadTopic] = [0, 0, 0, 0]
    for (let place = 0; place < part.length; place++) {
      if (met[place] !== 1) continue
      if (named[place] === 1) {
        metNames += part[place] ?? 0
        metLeading += lead[place] ?? 0
      } else {
        metTopic += part[place] ?? 0
        metLeadTopic += lead[place] ?? 0
      }
    }
    return {
      strangers: share(leading - metLeading, leading),
      newTopic: share(leadTopic - metLeadTopic, leadTopic),
      told: share(metNames + metTopic, names + topic),
      toldTopic: share(metTopic, topic),
    }
  }
}
