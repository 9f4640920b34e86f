import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { datelineLength, tagLength } from './leads.ts'
import { lowerInPlace } from './lower.ts'
import { quotesIn, type Span } from './quotes.ts'

/** `note`: a desk's remark in brackets ("(Adds reaction)"); `clutter`: captions, bylines, leftovers of a page. */
export type UnitKind = 'headline' | 'body' | 'note' | 'clutter'

/**
 * A sentence as the grammar reads it: quotations are never cut, so a quote of three sentences and the words that
 * attribute it are one unit. Offsets of `quotes` are within the unit; `start`/`end` are in the whole copy.
 */
export interface Unit {
  kind: UnitKind
  start: number
  end: number
  /** Number of the paragraph; the headline is 0. */
  paragraph: number
  text: string
  /** `lowerInPlace(text)`. */
  low: string
  /** `low` with quoted words blanked, so that cues are sought outside of quotations. */
  mask: string
  quotes: Span[]
}

const LONGEST_UNIT = 1_500
const CLUTTER =
  /^(?:file\s?[-–—]|\(?(?:ap|afp|reuters|getty)[^\n]{0,40}photo|no comments|leave a reply|please enter|comment \/ reply|exit mobile|read more|share this|advertisement|by [\p{Lu}][\p{L}.'-]+ [\p{Lu}][\p{L}'-]+$|photo:|video \(|about [\p{Lu}][^.\n]{0,60}(?::|$)|source [\p{Lu}][^.\n]{0,60}$|(?:language|isin|ticker|notifying person|key word\(s\)|end of announcement|end of release)(?::|$| -)|# |(?:media |press )?contacts?:|(?:press |media )?(?:enquiries|inquiries):|(?:presse|medien)kontakt:|contacts? presse ?:|contacto(?: de prensa)?:|контакты?(?: для (?:прессы|сми|преси|змі))?:)/iu

const blank = (low: string, quotes: readonly Span[]): string => {
  let mask = low
  for (const q of quotes) mask = mask.slice(0, q.start) + '\uE000'.repeat(q.end - q.start) + mask.slice(q.end)
  return mask
}

/** The unit `text[start..end)`; `lower` is `lowerInPlace(text)`. */
export function makeUnit(text: string, lower: string, { start, end }: Span, kind: UnitKind, paragraph: number): Unit {
  const piece = text.slice(start, end)
  const quotes = quotesIn(piece, 0, piece.length)
  const low = lower.slice(start, end)
  return { kind, start, end, paragraph, text: piece, low, mask: blank(low, quotes), quotes }
}

/** True when the full stop at `at` belongs to an abbreviation, an initial, an ordinal or a number. */
function isAbbreviation(text: string, at: number, language: string | null): boolean {
  let from = at
  while (from > 0 && at - from < 8 && /[\p{L}\p{N}.-]/u.test(text.charAt(from - 1))) from--
  const word = text.slice(from, at)
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^\d{1,2}$/.test(word)) return language === 'de' && /^\.\s+\p{Lu}/u.test(text.slice(at, at + 4))
  return ABBREVIATIONS.has(word.toLowerCase())
}

const SAYS_AFTER = /^["”»“]?\s+(?:[\p{L}'’.-]+\s+){0,4}(?:said|says|asked|told|wrote|added|replied|tweeted)\b/u

/** Where sentences end in `text[from..to)`: offsets just behind each. */
function* boundaries(text: string, from: number, to: number, language: string | null): Generator<number> {
  const quotes = quotesIn(text, from, to)
  let next = 0
  for (let i = from; i < to; i++) {
    const c = text.charAt(i)
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue
    while ((quotes[next]?.end ?? to) < i) next++
    const quote = quotes[next]
    const inside = quote !== undefined && i >= quote.start && i < quote.end
    if (inside && i < quote.end - 1) continue
    if (c === '.' && isAbbreviation(text, i, language)) continue
    let end = i + 1
    while (end < to && /[.!?…"”»“'’)\]]/u.test(text.charAt(end))) end++
    const after = text.slice(end, end + 4)
    if (end < to && !/^\s+[\p{Lu}\p{N}"“„«»‘'([—–-]/u.test(after)) continue
    if (/^\s+[—–-]\s?\p{Ll}?/u.test(after) && (inside || /^\s+[—–]\s\p{Ll}/u.test(after))) continue
    if (inside && c !== '.' && SAYS_AFTER.test(text.slice(end - 1, end + 60))) continue
    yield end
    i = end - 1
  }
  yield to
}

function* paragraphs(text: string, from: number, to: number): Generator<Span> {
  let start = from
  while (start < to) {
    let end = text.indexOf('\n', start)
    if (end < 0 || end > to) end = to
    if (text.slice(start, end).trim()) yield { start, end }
    start = end + 1
  }
}

/** What a desk tells of its own version: "(Adds reaction)", "(Corrects name in paragraph 2)". */
const NOTE =
  /^\((?:adds?|add|corrects?|updates?|refiles?|recasts?|removes?|changes?|fixes|rewrites?|edits?|deletes?|clarifies|repeats?|drops?|recasting|text of|reporting by|additional|writing by|дополняет|исправляет|ergänzt|berichtigt|corrige|ajoute|añade|corrige)(?!\p{L}).{0,400}\)$/iu

const kindOf = (piece: string): UnitKind => (CLUTTER.test(piece) ? 'clutter' : NOTE.test(piece) ? 'note' : 'body')

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Cuts the copy (`headline + "\n\n" + body`) into units. */
export function unitsOf(text: string, headlineLength: number, language: string | null): Unit[] {
  const units: Unit[] = []
  const lower = lowerInPlace(text)
  const head = trimmed(text, 0, Math.min(headlineLength, LONGEST_UNIT))
  const tag = tagLength(text.slice(head.start, head.end))
  if (head.end > head.start)
    units.push(
      makeUnit(
        text,
        lower,
        { start: head.start + (tag < head.end - head.start ? tag : 0), end: head.end },
        'headline',
        0,
      ),
    )
  let number = 0
  for (const paragraph of paragraphs(text, headlineLength, text.length)) {
    number++
    const whole = trimmed(text, paragraph.start, paragraph.end)
    const kind = kindOf(text.slice(whole.start, Math.min(whole.end, whole.start + 402)))
    if (kind !== 'body') {
      units.push(
        makeUnit(
          text,
          lower,
          { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST_UNIT) },
          kind,
          number,
        ),
      )
      continue
    }
    let start = whole.start + (number <= 3 ? datelineLength(text.slice(whole.start, whole.end)) : 0)
    for (const end of boundaries(text, start, whole.end, language)) {
      const s = trimmed(text, start, Math.min(end, start + LONGEST_UNIT))
      if (s.end > s.start) units.push(makeUnit(text, lower, s, 'body', number))
      start = end
    }
  }
  return units
}
