import type { Held, ItemIndex } from './item-index.ts'
import type { Near } from './likeness.ts'
import { share } from './overlap.ts'
import { nameHead, plainWords } from './plain.ts'
import { remembered } from './remembered.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Titles are compared with every item that comes near them. */
const KEPT = 20_000

const titleHeads = remembered(
  (text): readonly string[] =>
    plainWords(text)
      .filter((w) => w.length > 2 && !STOP_WORDS.has(w))
      .map(nameHead),
  KEPT,
)
const telling = remembered((text): ReadonlySet<string> => new Set(titleHeads(text)), KEPT)

/** How much of a title stands in the copy: all its words, and those that are names neither here nor there. */
export function covered({ known }: Held, title: string, near: readonly Near[]): { title: number; titleTopic: number } {
  let [all, stand, topic, standTopic] = [0, 0, 0, 0]
  for (const word of titleHeads(title)) {
    const stands = known.words.has(word) ? 1 : 0
    all += 1
    stand += stands
    if (known.names.has(word) || near.some(({ other }) => other.known.names.has(word))) continue
    topic += 1
    standTopic += stands
  }
  return { title: share(stand, all), titleTopic: share(standTopic, topic) }
}

/** Tells of any items that come near how much of the item's headline stands in their copy, and in the likest of their headlines, by rarity. */
export function headlineIn(
  index: ItemIndex,
  item: Held,
): (near: readonly Near[]) => { headline: number; headlines: number } {
  const own = [...telling(item.known.line.headline)].map((word) => ({ word, weight: index.weight(word) }))
  const all = own.reduce((sum, { weight }) => sum + weight, 0)
  const weigh = (of: (word: string) => boolean): number =>
    own.reduce((sum, { word, weight }) => (of(word) ? sum + weight : sum), 0)
  const shareWith = ({ other }: Near): number => {
    const theirs = telling(other.known.line.headline)
    const both = weigh((word) => theirs.has(word))
    if (both === 0) return 0
    let whole = 0
    for (const word of theirs) whole += index.weight(word)
    return both / Math.min(all, whole)
  }
  return (near) => {
    if (all === 0) return { headline: 0, headlines: 0 }
    const told = weigh((word) => near.some(({ other }) => other.known.words.has(word)))
    return { headline: told / all, headlines: near.reduce((most, n) => Math.max(most, shareWith(n)), 0) }
  }
}
