import { firstHit } from '../text/phrases.ts'
import { lowerInPlace } from '../text/lower.ts'
import { tokenAt, type Token, wordsOf } from '../text/tokens.ts'
import { nameRuns } from './names.ts'
import { segments } from './phrase.ts'
import { has, type Reading } from './reading.ts'
import { hangs } from './participle.ts'

const PREPOSITION = /^(?:of|in|at|for|from|on|with|by|to|de|du|des|del|von|der)$/u

/** The words of an apposition that tell what somebody is: "the seat" of "the seat of President Ole Marsh". */
function headOf(piece: readonly Token[]): string {
  const end = piece.findIndex((t, n) => n > 0 && (PREPOSITION.test(t.low) || /['’]s?$/u.test(t.text)))
  return lowerInPlace(wordsOf(end < 0 ? piece : piece.slice(0, end)))
}

/**
 * “Ada Brenk, the winner of this year's Halden Medal,”, “the White Tower, the seat of President Ole Marsh,”: a name that
 * an apposition goes on to describe is who is meant, and what that names is not. Where the apposition tells an office
 * ("Odile Varga, head of the bank") the two are read together.
 */
export function withoutApposition(tokens: readonly Token[], r: Reading): readonly Token[] {
  if (r.language !== 'en') return tokens
  const [first, second, ...more] = segments(tokens)
  if (!first || !second || more.length > 1) return tokens
  const name = r.article.has(first[0]?.low ?? '') ? first.slice(1) : first
  const [run] = nameRuns(name, r, false)
  const isBare = run && run.first === 0 && run.last === name.length - 1 && name.length > 1
  const opens = second[0]
  if (!isBare || !opens || opens.capital || !nameRuns(second, r, false).length) return tokens
  const head = headOf(second)
  const isOffice = [r.spokes, r.head, r.minister].some((offices) => firstHit(offices, head) !== null)
  const tells = r.article.has(opens.low) || second.some((t) => t.low === 'of')
  return tells && !isOffice && !has(r.organisation, head) ? first : tokens
}

/** Where something is tells which it is: "a barge moored off Cape Brenk". */
const LIES = /^(?:moored|based|anchored|docked|berthed|located|situated|housed|headquartered)$/u

/** "A clinic blamed for an outbreak in the Alps", "the owner of a ferry named as its source": what was done to it tells no name of its own. */
export function withoutTail(tokens: readonly Token[], r: Reading): readonly Token[] {
  if (r.language !== 'en' || tokens[0]?.tag !== 'DET') return tokens
  for (let i = 2; i < tokens.length; i++) {
    const t = tokenAt(tokens, i)
    if (t.capital || t.kind !== 'word') return tokens
    if (!/(?:ed|en|wn)$/u.test(t.low) || LIES.test(t.low) || !hangs(tokens, i)) continue
    const head = lowerInPlace(wordsOf(tokens.slice(0, i)))
    const end = tokens.findIndex((piece) => piece.text === ',')
    const isBody = has(r.organisation, head) || [r.spokes, r.head].some((offices) => firstHit(offices, head) !== null)
    return isBody ? [...tokens.slice(0, i), ...(end > i ? tokens.slice(end) : [])] : tokens
  }
  return tokens
}

const NEGATION = /^(?:no|ne|n'|nicht|не|nunca|jamás|jamais|ніколи|никогда|todavía|aún)$/u
/** "El plantel todavía no cobró", "l’effectif n’a pas été payé": a name ends before what denies its verb, where no tagger tells that. */
export function withoutVerb(tokens: readonly Token[], r: Reading): readonly Token[] {
  const at = r.language === 'en' ? -1 : tokens.findIndex((t, i) => i > 0 && !t.capital && NEGATION.test(t.low))
  return at > 0 ? tokens.slice(0, at) : tokens
}
