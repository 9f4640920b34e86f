import type { Token } from '../text/tokens.ts'
import { isPossessive } from '../text/tokens.ts'
import type { Span } from '../text/quotes.ts'
import type { Reading } from './reading.ts'

const TIME =
  /^(?:on|late|early|in|at|by|this|last|morning|evening|afternoon|night|week|month|year|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|am|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|este|el|во?|вторник|понедельник|среду|четверг|пятницу|субботу|воскресенье|у|понеділок|вівторок|середу|четвер|п'ятницю|суботу|неділю|сегодня|вчера|сьогодні|вчора|\d{1,4})$/u
const LONGEST = 24

/** The last index before `at` that is not an adverb, an auxiliary or an adverbial of time. */
function skipLight(tokens: readonly Token[], at: number, r: Reading): number {
  let i = at
  while (i >= 0) {
    const t = tokens[i] as Token
    if (t.kind !== 'word') break
    if (r.auxiliary.has(t.low) || r.adverb.has(t.low) || TIME.test(t.low)) i--
    else break
  }
  return i
}

const isBreak = (t: Token): boolean => t.kind === 'quoted' || (t.kind === 'mark' && !/^[,.()'’-]$/u.test(t.text))

/** "and" holds a name together ("Press and General") or joins two nouns of sources; else it begins a clause. */
const joins = (tokens: readonly Token[], i: number): boolean =>
  Boolean(tokens[i - 1]?.capital && tokens[i + 1]?.capital)

/** Start of the piece of noun phrase that ends at `last`: back to a comma, a break or a stop word. */
function pieceStart(tokens: readonly Token[], last: number, r: Reading): number {
  let i = last
  while (i >= 0 && last - i < LONGEST) {
    const t = tokens[i] as Token
    if (isBreak(t) || t.text === ',' || t.text === '(' || t.text === ')') break
    if (r.stop.has(t.low) && !joins(tokens, i)) break
    i--
  }
  return i + 1
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span | null =>
  from > to ? null : { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end }

const isRelative = (t: Token | undefined): boolean =>
  t !== undefined && /^(?:who|which|that|qui|que|quien|который|которая|которое|которые|який|яка|яке|які)$/u.test(t.low)

/** The noun phrase with its appositions that ends at the comma at `comma`: "the bank's press chief, Odile Varga,". */
function apposed(tokens: readonly Token[], comma: number, r: Reading): Span | null {
  let from = comma
  for (let piece = 0; piece < 4; piece++) {
    const last = from - 1
    if (last < 0) break
    const start = pieceStart(tokens, last, r)
    const before = tokens[start - 1]
    if (start > last && !isRelative(before)) break
    from = isRelative(before) ? start - 1 : start
    const edge = tokens[from - 1]
    if (edge?.text !== ',' || (piece > 0 && !isRelative(before))) break
    from -= 1
  }
  const first = tokens[from]?.text === ',' ? from + 1 : from
  return spanOf(tokens, first, comma - 1)
}

/** Who stands before the verb that starts at token `verb`; null where the clause has no subject of its own there. */
export function subjectBefore(tokens: readonly Token[], verb: number, r: Reading): Span | null {
  const last = skipLight(tokens, verb - 1, r)
  if (last < 0) return null
  const end = tokens[last] as Token
  if (isRelative(end)) {
    const before = tokens[last - 1]?.text === ',' ? last - 2 : last - 1
    return before < 0 ? null : spanOf(tokens, pieceStart(tokens, before, r), before)
  }
  if (end.text === ',') return apposed(tokens, last, r)
  const start = pieceStart(tokens, last, r)
  return spanOf(tokens, start, last)
}

const ENDS_AFTER = new Set(
  `on in after during when as outside over by from while before to because if but and about with at inside via through
  в во на после по в'ході у під після щодо і и nach am bei auf in mardi lundi mercredi jeudi vendredi samedi dimanche après dans lors
  sobre tras en este durante ante`.split(/\s+/),
)

/** Who stands behind an inverted verb ("…," said Caddell, a pollster). */
export function subjectAfter(tokens: readonly Token[], next: number, r: Reading): Span | null {
  let i = next
  while (i < tokens.length && TIME.test((tokens[i] as Token).low) && (tokens[i] as Token).kind === 'word') i++
  const from = i
  let commas = 0
  for (; i < tokens.length && i - from < LONGEST; i++) {
    const t = tokens[i] as Token
    if (isBreak(t) || t.text === '.' || t.text === '(') break
    if (t.text === ',') {
      const after = tokens[i + 1]
      if (commas++ > 0 || !after || after.kind !== 'word' || r.stop.has(after.low) || isRelative(after)) break
      if (!after.capital && !r.article.has(after.low) && !isPossessive(after.text)) break
      continue
    }
    if (i > from && ENDS_AFTER.has(t.low)) break
    if (i > from && r.stop.has(t.low) && !joins(tokens, i)) break
  }
  while (i > from && (tokens[i - 1] as Token).kind === 'mark') i--
  return spanOf(tokens, from, i - 1)
}
