import { crossTerms } from './cross-terms.ts'
import type { Held, ItemIndex } from './item-index.ts'
import { rememberedOf } from './remembered.ts'
import type { Analysis } from '../../shared/statement.ts'
import { SPEECH_HEADS } from './speech-heads.ts'

/** Statements of an item that are compared, and words that each needs. */
const MOST = 12
const LEAST = 3
/** What a statement weighs at least, in nats: two words in common make no statement alike. */
const FLOOR = 12

/** What each statement of an item is about, in words that meet across languages. */
const saidIn = rememberedOf((analysis: Analysis): readonly (readonly string[])[] =>
  analysis.statements
    .slice(0, MOST)
    .map(({ about, text }) => [...crossTerms(about ?? text)].filter((word) => !SPEECH_HEADS.has(word)))
    .filter((words) => words.length >= LEAST),
)

/** Tells of another item how much of the likest two statements of both is one, in [0, 1]. */
export function saidAs(index: ItemIndex, item: Held): (other: Held) => number {
  const own = saidIn(item.known.analysis)
  const weightOf = new Map(own.flat().map((word) => [word, index.weight(word)]))
  const sum = (words: readonly string[]): number => words.reduce((all, word) => all + index.weight(word), 0)
  const mine = own.map((words) => ({ words: new Set(words), whole: sum(words) }))
  const met = new Map<Held, number>()
  const alike = (other: Held): number => {
    let most = 0
    for (const theirs of saidIn(other.known.analysis)) {
      const common = theirs.filter((word) => weightOf.has(word))
      if (common.length < 2) continue
      let whole = 0
      for (const { words, whole: ours } of mine) {
        let both = 0
        for (const word of common) if (words.has(word)) both += weightOf.get(word) ?? 0
        if (both <= most * FLOOR) continue
        whole ||= sum(theirs)
        most = Math.max(most, both / Math.max(FLOOR, Math.min(ours, whole)))
      }
    }
    return Math.min(1, most)
  }
  return (other) => {
    const had = met.get(other) ?? (mine.length === 0 ? 0 : alike(other))
    met.set(other, had)
    return had
  }
}
