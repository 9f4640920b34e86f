import { tokenAt, type Token } from '../text/tokens.ts'
import { isPossessive } from '../text/tokens.ts'
import type { Span } from '../text/quotes.ts'
import type { Reading } from './reading.ts'
import { hangs, isParticiple, qualifies } from './participle.ts'
import { isNamePart, TIME } from './time-words.ts'
import { opensAside } from './opens-aside.ts'

/** Words that a subject has at most. */
export const LONGEST = 28

export const isBreak = (t: Token): boolean =>
  t.kind === 'quoted' || (t.kind === 'mark' && !/^[,.'’«»„“”"-]$/u.test(t.text))
export const isVerb = (t: Token): boolean => !t.capital && (t.tag === 'VERB' || t.tag === 'AUX')
/** "The agency that supplies water": a verb in the present that the tagger takes for a plural, before what it governs. */
const governs = (verb: Token, object: Token | undefined): boolean =>
  verb.tag === 'NOUN' && verb.low.endsWith('s') && /^(?:NOUN|DET|PROPN|NUM)$/u.test(object?.tag ?? '')

export const isRelative = (t: Token | undefined, before: Token | undefined, after?: Token, then?: Token): boolean =>
  t !== undefined &&
  (/^(?:who|whom|whose|where|which|qui|lequel|quien|который|которая|которое|которые|який|яка|яке|які)$/u.test(t.low) ||
    (t.low === 'that' &&
      (before?.tag === 'NOUN' || before?.tag === 'PROPN') &&
      (after === undefined || isVerb(after) || after.tag === 'ADV' || governs(after, then))))

/** "Reform Union and the far-right National Dawn both": one word tells that the two are one subject. */
const isBoth = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 8), i + 12)
    .some(({ low }) => low === 'both' || low === 'beide' || low === 'оба' || low === 'обидва')

/** "and" holds a name together ("Press and General") or joins two nouns of sources; else it begins a clause. */
export const joins = (tokens: readonly Token[], i: number): boolean => {
  const [a, b] = [tokens[i - 1], tokens[i + 1]]
  if (!a || !b || !/^(?:and|und|et|y|и|та|і|й)$/u.test(tokenAt(tokens, i).low)) return false
  return (
    (a.capital && (b.capital || isBoth(tokens, i))) ||
    (a.tag === 'NOUN' && (b.tag === 'DET' || b.tag === 'NOUN' || b.tag === 'NUM' || b.tag === 'ADJ'))
  )
}

/** True at a conjunction or the like; a firm's "AS" in capitals is none. */
export const stops = (t: Token, r: Reading): boolean => r.stop.has(t.low) && !/^\p{Lu}{2,}$/u.test(t.text)

/** "A trawler accused of cutting a cable". */
const isGerund = (tokens: readonly Token[], i: number): boolean =>
  tokenAt(tokens, i).low.endsWith('ing') && tokens[i - 1]?.tag === 'ADP'

/** "A ship named in court papers as the source of a spill": what somebody is told to be opens no clause. */
function isToldAs(tokens: readonly Token[], i: number): boolean {
  if (tokenAt(tokens, i).low !== 'as') return false
  for (let n = i - 1; n >= 0 && i - n < 14; n--) {
    const t = tokenAt(tokens, n)
    if (t.text === ',' || isBreak(t)) return false
    if (isVerb(t)) return hangs(tokens, n)
  }
  return false
}

/** The last index up to `at` that is not an adverb, an auxiliary or an adverbial of time. */
function skipLight(tokens: readonly Token[], at: number, r: Reading): number {
  let i = at
  while (i >= 0) {
    const t = tokenAt(tokens, i)
    // "Elle affirme" has its pronoun for a subject, "quant à elle" has not.
    if (r.he.has(t.low) && !/^(?:à|part)$/u.test(tokenAt(tokens, i - 1).low)) break
    const light = r.auxiliary.has(t.low) || r.adverb.has(t.low) || t.tag === 'ADV' || TIME.test(t.low)
    const isName = isNamePart(t, tokens[i - 1]) || (t.capital && t.tag === 'PROPN' && !TIME.test(t.low))
    if (t.kind !== 'word' || isName || !light) break
    i--
  }
  return i
}

/** After "which", a word that begins a subject of its own: "which the ministry disowned". */
const opensPhrase = (t: Token | undefined): boolean =>
  t === undefined || t.tag === '' || t.tag === 'DET' || t.tag === 'PROPN' || t.tag === 'PRON' || t.capital

/** “The dealer who sold "Girl with a Vase" to the museum”: a title in quotation marks, within what tells who it is. */
function isTitle(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokenAt(tokens, i)
  if (kind !== 'quoted' || !/^\p{Lu}[\p{L}\p{N}’' -]{1,40}$/u.test(text)) return false
  for (let n = i - 1; n > 0 && i - n < 12; n--) {
    const t = tokenAt(tokens, n)
    if (t.low === 'who') return true
    if (isBreak(t) || t.text === ',') return false
  }
  return false
}

interface Piece {
  first: number
  last: number
  /** The piece is a relative clause or an age: what it tells of stands further left. */
  light: boolean
}

/** Where a noun phrase begins behind an opening adverbial without a comma: "in a letter to parents | the headmistress". */
function anew(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i > first + 1; i--)
    if (tokenAt(tokens, i).tag === 'DET' && tokens[i - 1]?.tag === 'NOUN' && i < last) return i
  return -1
}

/** The piece of noun phrase that ends at `last`: back to a comma, a break, a stop word or a verb. */
function pieceBefore(tokens: readonly Token[], last: number, r: Reading): Piece {
  let afterVerb = -1
  let i = last
  for (; i >= 0 && last - i < LONGEST; i--) {
    const t = tokenAt(tokens, i)
    if ((isBreak(t) && !isTitle(tokens, i)) || t.text === ',') break
    if (/^(?:citing|quoting)$/u.test(t.low) && tokens[i - 1]?.text === ',') return { first: i, last, light: true }
    if (isRelative(t, tokens[i - 1], tokens[i + 1], tokens[i + 2]) && (afterVerb >= 0 || !opensPhrase(tokens[i + 1])))
      return { first: i, last, light: true }
    if (afterVerb < 0 && isVerb(t) && !hangs(tokens, i) && !qualifies(tokens, i) && !isGerund(tokens, i))
      afterVerb = i + 1
    if (stops(t, r) && !joins(tokens, i) && !isToldAs(tokens, i)) break
  }
  const first = afterVerb >= 0 ? afterVerb : i + 1
  const opens = tokens[first]
  const aside = opens?.tag === 'ADP' && opens.low !== 'of' && opens.low !== 'with'
  const next = aside ? anew(tokens, first, last) : -1
  if (next >= 0) return { first: next, last, light: false }
  const light = aside || (/^\d{1,3}$/u.test(opens?.text ?? '') && first === last)
  return { first, last, light }
}

/** "Died at a maternity hospital, whose head": what stands behind the last preposition of place. */
function nearest(tokens: readonly Token[], { first, last }: Piece): number {
  for (let i = last - 1; i > first; i--)
    if (/^(?:at|in|from|near|outside|with|by|against)$/u.test(tokenAt(tokens, i).low)) return i + 1
  return first
}

/** The stretch of tokens without the marks at its ends. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  let [first, last] = [Math.max(0, from), to]
  while (first <= last && tokenAt(tokens, first).kind !== 'word') first++
  while (last >= first && tokenAt(tokens, last).kind !== 'word') last--
  return first > last ? null : { start: tokenAt(tokens, first).start, end: tokenAt(tokens, last).end }
}

/** A comma-parted piece that is said aside: "asked about it as she left parliament", "whom the site names as its author". */
function asideBefore(tokens: readonly Token[], last: number, r: Reading): Piece | null {
  let i = last
  while (i > 0 && last - i < LONGEST && tokens[i - 1]?.text !== ',' && !isBreak(tokenAt(tokens, i - 1))) i--
  const first = tokens[i]
  const aside = isParticiple(first, tokens[i + 1]) || opensAside(first, r)
  return aside && tokens[i - 1]?.text === ',' ? { first: i, last, light: true } : null
}

/** A piece that is itself a name ("Odile Varga", "The FDIC"), not a description that holds one. */
function isNameItself(tokens: readonly Token[], { first, last, light }: Piece, r: Reading): boolean {
  const start = r.article.has(tokens[first]?.low ?? '') && first < last ? first + 1 : first
  const token = tokens[start]
  return (
    !light && token !== undefined && token.capital && !isPossessive(token.text) && tokens[start + 1]?.kind !== 'quoted'
  )
}

/** The noun phrase with its appositions that ends before the comma at `comma`: "the bank's press chief, Odile Varga,". */
function apposed(tokens: readonly Token[], comma: number, r: Reading): Span | null {
  let from = comma
  let named = false
  for (let count = 0; count < 5; count++) {
    const piece = asideBefore(tokens, from - 1, r) ?? pieceBefore(tokens, from - 1, r)
    if (piece.first > piece.last) break
    from = piece.first
    named ||= isNameItself(tokens, piece, r)
    if (piece.light && tokens[from - 1] && tokens[from - 1]?.text !== ',') {
      const antecedent = pieceBefore(tokens, from - 1, r)
      from = antecedent.first
      named ||= isNameItself(tokens, antecedent, r)
    }
    const edge = tokens[from - 1]
    if (edge?.text !== ',' || (count > 0 && named && !piece.light)) break
    from -= 1
  }
  const first = tokens[from]?.text === ',' ? from + 1 : from
  return spanOf(tokens, first, comma - 1)
}

/** Before a manner set in quotation marks: "the mission “categorically” rejected it". */
function behindManner(tokens: readonly Token[], last: number): number {
  const manner = tokens[last - 1]
  const quoted = tokens[last]?.kind === 'mark' && manner?.kind === 'quoted' && /^\p{L}{3,18}$/u.test(manner.text)
  return quoted ? last - (tokens[last - 2]?.kind === 'mark' ? 3 : 2) : last
}

/** A pronoun in the nominative is its verb's whole subject: "to a question about the claim he replied". */
const PERSONAL = /^(?:he|she|they)$/u

/** Who stands before the verb that starts at token `verb`; null where the clause has no subject of its own there. */
export function subjectBefore(tokens: readonly Token[], verb: number, r: Reading): Span | null {
  const last = skipLight(tokens, behindManner(tokens, verb - 1), r)
  const end = tokens[last]
  if (!end || /^(?:to|and|but|or|by|zu|und|et|y|и|та|і|de)$/u.test(end.low)) return null
  if (isRelative(end, tokens[last - 1], tokens[verb])) {
    // "Ana Dost, the firm's owner, who maintains": whom the apposition describes.
    if (end.low === 'who' && tokens[last - 1]?.text === ',') return apposed(tokens, last - 1, r)
    const before = tokens[last - 1]?.text === ',' ? last - 2 : last - 1
    const piece = pieceBefore(tokens, before, r)
    return spanOf(tokens, piece.first, piece.last)
  }
  if (end.text === ',') return apposed(tokens, last, r)
  if (r.he.has(end.low) && (PERSONAL.test(end.low) || /^(?:this|that|which|all)$/u.test(tokens[last - 1]?.low ?? '')))
    return spanOf(tokens, last, last)
  const piece = pieceBefore(tokens, last, r)
  if (!piece.light) return spanOf(tokens, piece.first, piece.last)
  const edge = tokens[piece.first - 1]?.text === ',' ? piece.first - 2 : piece.first - 1
  const antecedent = pieceBefore(tokens, edge, r)
  // "Drusk, whose interior ministry says": the two together tell who.
  const isWhose = tokens[piece.first]?.low === 'whose'
  return isWhose
    ? spanOf(tokens, nearest(tokens, antecedent), piece.last)
    : spanOf(tokens, antecedent.first, antecedent.last)
}

/** The first subject of a finite verb in the unit: whom participles and coordinated verbs belong to. */
export function* subjects(tokens: readonly Token[], r: Reading): Generator<Span> {
  let tried = 0
  for (let i = 1; i < tokens.length && tried < 4; i++) {
    const t = tokenAt(tokens, i)
    if (!isVerb(t) || t.low.endsWith('ing') || tokens[i - 1]?.low === 'to') continue
    const span = subjectBefore(tokens, i, r)
    // "Asked what rate the president thinks right, Sokol replied": what a participle opens is nobody's subject.
    const opening = tokenAt(tokens, 0)
    const aside = span?.start === opening.start && opening.tag === 'VERB' && /(?:ed|ing)$/u.test(opening.low)
    if (span && !aside) {
      tried++
      yield span
    }
  }
}
