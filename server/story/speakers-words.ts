import type { Statement } from '../../shared/statement.ts'
import { type Told, worth } from './gather.ts'
import { nameHead, plainWords } from './plain.ts'

/** Where a quotation has the words that a headline quotes of it, or −1. */
const placeIn = (quote: string, few: string): number => quote.toLowerCase().indexOf(few.toLowerCase())

const lastName = (person: string): string => nameHead(plainWords(person).at(-1) ?? '')

/** True for words of the same occasion and mouth: not told as history, of another day, or by another speaker. */
const isOf = (s: Statement, o: Statement): boolean =>
  o.background === s.background &&
  (o.saidAt === null || s.saidAt === null || o.saidAt === s.saidAt) &&
  (o.speaker === null || s.speaker === null || lastName(o.speaker) === lastName(s.speaker))

/** By the surest of two tellings of one copy, and by the speaker whom either names. */
function inWordsOf(o: Statement, s: Statement, quote: string | null, named: Statement | undefined): Statement {
  const by = o.speaker === null && named ? { speaker: named.speaker, role: o.role ?? named.role } : {}
  return { ...o, ...by, quote, confidence: Math.max(o.confidence, s.confidence) }
}

/**
 * S53: the sentence of a copy that tells a position in words of a named speaker, where `s`, which was found to tell it best,
 * quotes nobody; where it is a headline that quotes a few words, those words where the copy has them. Who speaks, any
 * sentence may tell. `title` is the length of the headline; `isTold` leaves out words that the story has.
 */
export function inSpeakersWords(
  s: Statement,
  told: Told,
  title: number,
  isTold: (s: Statement) => boolean = () => false,
): Statement {
  const same = [...told.statements, ...told.beside].filter((o) => isOf(s, o))
  const named = same.find((o) => o.speaker !== null)
  const below = same
    .filter((o) => o.quote !== null && o.start >= title && !isTold(o))
    .toSorted((a, b) => worth(b, told) - worth(a, told) || a.start - b.start)
  const few = s.start < title ? s.quote : null
  if (few !== null) {
    const whole = below.filter((o) => placeIn(o.quote ?? '', few) >= 0)
    const one = whole.find((o) => o.speaker !== null) ?? whole[0]
    const at = placeIn(one?.quote ?? '', few)
    if (one) return inWordsOf(one, s, one.quote?.slice(at, at + few.length) ?? few, named)
  }
  const best = s.start < title || s.quote === null ? below.find((o) => o.speaker !== null) : undefined
  return best ? inWordsOf(best, s, best.quote, undefined) : inWordsOf(s, s, s.quote, named)
}
