import type { Held, ItemIndex } from './item-index.ts'
import { share } from './overlap.ts'
import { SPEECH_HEADS } from './speech-heads.ts'
import type { Word } from './vocabulary.ts'

/** What a story's copy has in common: its words, each with how much its items dwell on it, from 0. */
export interface Core {
  /** How far it can be trusted: what one item dwells on may be no more than its own way of telling. */
  trust: number
  topic: readonly Dwelt[]
  names: readonly Dwelt[]
}
interface Dwelt {
  word: Word<Held>
  part: number
}

/** From this weight on a word counts no more: a short notice repeats one. */
const LOUDEST = 6
/** Words that are kept of each kind: those that are dwelt on most. */
const MOST = 60

/** What some items have in common; a word that is a name in one of them is a name. */
export function coreOf(items: readonly Held[]): Core {
  const parts = new Map<Word<Held>, { part: number; isName: boolean }>()
  for (const { words, weights, named } of items)
    for (const [place, word] of words.entries()) {
      const had = parts.get(word) ?? { part: 0, isName: false }
      const part = had.part + Math.sqrt(Math.min(weights[place] ?? 0, LOUDEST)) / items.length
      parts.set(word, { part, isName: had.isName || named[place] === 1 })
    }
  const all = [...parts].filter(([{ text }]) => !SPEECH_HEADS.has(text))
  const kept = (names: boolean): Dwelt[] =>
    all
      .filter(([, { isName }]) => isName === names)
      .toSorted(([v, a], [w, b]) => b.part - a.part || (v.text < w.text ? -1 : 1))
      .slice(0, MOST)
      .map(([word, { part }]) => ({ word, part }))
  return { trust: 1 - 1 / items.length, topic: kept(false), names: kept(true) }
}

function stands(index: ItemIndex, item: Held, dwelt: readonly Dwelt[]): number {
  let [all, both] = [0, 0]
  for (const { word, part } of dwelt) {
    const value = part * part * index.rarity(word)
    all += value
    if (item.known.words.has(word.text)) both += value
  }
  return share(both, all)
}

/** How much of what a story's copy dwells on stands in an item: topic words and names. */
export const dwelling = (index: ItemIndex, item: Held, core: Core): { core: number; coreNames: number } => ({
  core: core.trust * stands(index, item, core.topic),
  coreNames: core.trust * stands(index, item, core.names),
})
