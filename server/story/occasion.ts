import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { Statement } from '../../shared/statement.ts'
import { AGAIN } from '../analysis/grammar/again-words.ts'
import { overlap } from './overlap.ts'
import { nameHead, plainWords } from './plain.ts'

/** Copy that comes this much later with words of its own tells of another occasion. */
const LATER_MS = 14 * 3_600_000

/** Words of the head in person, this much after a release, are another occasion on the same day. */
const HEAD_LATER_MS = 3_600_000
const HEAD =
  /\b(?:prime minister|pm|premier|president|minister|chief executive|ceo|chair(?:man|woman)?|governor|chancellor|mayor)\b/iu
const isHead = ({ role }: Statement): boolean => role !== null && HEAD.test(role) && !/spokes|adviser|aide/iu.test(role)

/** True when the copy itself says that it is said once more. */
export const saysAgain = (s: Statement): boolean => s.stance === 'restatement' || AGAIN.test(s.text)

const dayOf = (moment: string | null): string | null => moment?.slice(0, 10) ?? null

const words = (text: string): Set<string> => new Set(plainWords(text))

/** True when a quotation is one that the entry already has, whole or in part. */
export function sameWords(entry: Entry, s: Statement): boolean {
  const told = s.quote ?? s.text
  return overlap(words(told), words(`${entry.quote ?? ''} ${entry.text}`), () => 1) >= 0.75
}

const lastName = (person: string): string => plainWords(person).at(-1) ?? ''
const otherSpeaker = (entry: Entry, s: Statement): boolean =>
  entry.speaker !== null && s.speaker !== null && nameHead(lastName(entry.speaker)) !== nameHead(lastName(s.speaker))

/** The day on which an entry's words were said, as far as copy tells. */
const entryDay = (entry: Entry, items: readonly ItemLine[]): string | null =>
  dayOf(entry.saidAt ?? items.find((i) => i.itemId === entry.firstItemId)?.publishedAt ?? null)

/**
 * S11: true for new words in which a party goes back on what it said last: not told as history, not those of its old
 * position, and not of a day before. `chain` is what it said before on the same side, `turned` its later, other position.
 */
export function turnsBack(chain: readonly Entry[], turned: Entry, s: Statement, items: readonly ItemLine[]): boolean {
  if (s.background || chain.some((e) => sameWords(e, s))) return false
  if (s.quote === null && !saysAgain(s) && !chain.some((e) => otherSpeaker(e, s))) return false
  const [day, before] = [dayOf(s.saidAt), entryDay(turned, items)]
  return day === null || before === null || day >= before
}

/** Words of the party's own: a quotation, or a sentence of its release. */
const isOwnWords = ({ quote, rule }: Statement): boolean => quote !== null || rule === 'release'

/**
 * S11: why a statement is made on a new occasion, or null when it is one of those already logged. `chain` is what the
 * same party has said on the same side of the same claim, oldest first; `s` is not told as background.
 */
export function newOccasion(
  chain: readonly Entry[],
  s: Statement,
  line: ItemLine,
  items: readonly ItemLine[],
): string | null {
  const last = chain.at(-1)
  if (!last || chain.some((e) => sameWords(e, s))) return null
  const [day, before] = [dayOf(s.saidAt), entryDay(last, items)]
  const known = chain.some((e) => day !== null && entryDay(e, items) === day && !otherSpeaker(e, s))
  if (saysAgain(s) && !(known && last.stance === 'restatement'))
    return `said again (“${AGAIN.exec(s.text)?.[0] ?? s.cue}”)`
  if (!isOwnWords(s)) return null
  if (known && !isHead(s)) return null
  if (day !== null && before !== null && day > before) return `said on another day (${day})`
  if (otherSpeaker(last, s)) return `new words by another speaker (${s.speaker})`
  const since =
    Date.parse(line.publishedAt) -
    Date.parse(items.find((i) => i.itemId === last.firstItemId)?.publishedAt ?? line.publishedAt)
  if (isHead(s) && last.speaker === null && since >= HEAD_LATER_MS)
    return `now said by its head (${s.speaker ?? s.party})`
  return day === null && since >= LATER_MS ? 'new words, much later' : null
}
