import { isPossessive, tokenAt, type Token } from '../text/tokens.ts'
import type { Span } from '../text/quotes.ts'
import { behindHearer } from './hearer.ts'
import { has, type Reading } from './reading.ts'
import { hangs, qualifies } from './participle.ts'
import { isBreak, isRelative, isVerb, joins, LONGEST, spanOf, stops } from './subject.ts'
import { closes } from './subject-end.ts'
import { TIME } from './time-words.ts'

/** Where something is said, behind who says it: "au micro de Radio Sud", "im Gespräch mit". */
const AT_THE_MICROPHONE =
  /^(?:au (?:micro|téléphone|cours|sortir|terme)|face (?:à|aux)|auprès d.*|im (?:gespräch|interview|rahmen|anschluss|fernsehen|radio|podcast|sender)|beim (?:sender|verlassen)|vor (?:journalisten|reportern|medien)|gegenüber .*)$/u

const ENDS_AFTER = new Set(
  `à on in after during when as outside over by from while before to because if but and about with inside via through without
  в во на после по в'ході у під після щодо і и nach am bei auf in mardi lundi mercredi jeudi vendredi samedi dimanche après dans lors devant
  sobre tras en este durante ante`.split(/\s+/),
)

/** "…, afirmó el ciclista a El Pedal", "a dit le maire aux journalistes": whom it was told, behind who says it. */
function isToHearer(tokens: readonly Token[], i: number, { language }: Reading): boolean {
  const { low } = tokenAt(tokens, i)
  if (language === 'fr')
    return low === 'aux' && /^(?:journalistes|reporters|médias|députés)$/u.test(tokens[i + 1]?.low ?? '')
  const isOffice = /^(?:adjunt|candidat|aspirant|asesor|delegad|cercan|próxim|agregad|vinculad)/u
  return language === 'es' && /^al?$/u.test(low) && !isOffice.test(tokenAt(tokens, i - 1).low)
}

/** "Временный поверенный в делах Игорь Лосев": in whose affairs is part of the office. */
const IN_CHARGE = /^(?:поверенн(?:ый|ая)|повірен(?:ий|а)|уполномоченн(?:ый|ая)|уповноважен(?:ий|а))$/u

/** "…, dijo Ana Sanz, abogada de Pol Brenk": an office opens an apposition without an article. */
const isOffice = (word: string, r: Reading): boolean =>
  [r.spokes, r.head, r.minister].some((offices) => has(offices, word))

/** "Dijo al salir del Consejo", "dijo a su llegada": when it was said, where nobody is named behind the verb. */
const isOccasion = (tokens: readonly Token[], at: number, r: Reading): boolean =>
  r.language === 'es' &&
  /^(?:al \p{L}+r|a (?:su|la) (?:llegada|salida|entrada)|al (?:término|inicio|final|margen))$/u.test(
    tokens
      .slice(at, at + (tokens[at]?.low === 'al' ? 2 : 3))
      .map((t) => t.low)
      .join(' '),
  )

/** After "according to exit polls,": a piece with a finite verb in it is the main clause, no apposition. */
function opensClause(tokens: readonly Token[], from: number, r: Reading): boolean {
  for (let i = from + 1; i < tokens.length && i - from < LONGEST; i++) {
    const t = tokenAt(tokens, i)
    if (t.kind !== 'word' || isRelative(t, tokens[i - 1]) || r.stop.has(t.low)) return false
    if (isVerb(t)) return !hangs(tokens, i) && !qualifies(tokens, i)
  }
  return false
}

const isAboutReport = (tokens: readonly Token[], of: number, r: Reading): boolean =>
  tokens
    .slice(of + 1, of + 4)
    .some((t, n) => n > 0 && !t.capital && has(r.reportNoun, t.low) && r.article.has(tokens[of + 1]?.low ?? ''))

/** Who stands behind an inverted verb ("…," said Caddell, a pollster) or a preposition ("according to …"). */
export function subjectAfter(tokens: readonly Token[], next: number, r: Reading): Span | null {
  let i = next
  while (i < tokens.length && tokenAt(tokens, i).kind === 'word' && TIME.test(tokenAt(tokens, i).low)) i++
  // "Dijo el lunes el ciclista": the article of a day is one of somebody, too.
  if (i > next && i < tokens.length && tokens[i - 1]?.low === 'el') i--
  if (i === next + 1 && /^(?:in|at|by)$/u.test(tokenAt(tokens, next).low)) return null
  i = behindHearer(tokens, i, r)
  const from = i
  if (isOccasion(tokens, from, r)) return null
  if (from < tokens.length && r.he.has(tokenAt(tokens, from).low)) return spanOf(tokens, from, from)
  let commas = 0
  for (; i < tokens.length && i - from < LONGEST; i++) {
    const t = tokenAt(tokens, i)
    if (isBreak(t) || t.text === '.') break
    if (t.text === ',') {
      const after = tokens[i + 1]
      if (commas++ > 0 || !after || after.kind !== 'word' || r.stop.has(after.low) || isRelative(after, t)) break
      if (/^(?:його|її|їхн\p{L}+|его|её|ее)$/u.test(after.low)) break
      const tells = after.capital || r.article.has(after.low) || isPossessive(after.text) || after.tag === 'NOUN'
      if (!tells && !isOffice(after.low, r)) break
      if (opensClause(tokens, i + 1, r)) break
      continue
    }
    if (i === from) continue
    // “…,” said Ada Brenk of the report: what it was said of.
    if (t.low === 'of' && tokens[i - 1]?.capital && isAboutReport(tokens, i, r)) break
    if (AT_THE_MICROPHONE.test(`${t.low} ${tokens[i + 1]?.low ?? ''}`)) break
    if (
      (ENDS_AFTER.has(t.low) || isToHearer(tokens, i, r)) &&
      !joins(tokens, i) &&
      !hangs(tokens, i - 1) &&
      !IN_CHARGE.test(tokens[i - 1]?.low ?? '')
    )
      break
    if (stops(t, r) && !joins(tokens, i)) break
    // "Denied by Carvallo earlier on Sunday".
    if (t.tag === 'ADV' && !t.capital && tokens[i - 1]?.capital && r.language === 'en') break
    if (closes(tokens, i, r)) break
    if (isVerb(t) && !hangs(tokens, i) && !qualifies(tokens, i)) break
  }
  while (i > from && tokenAt(tokens, i - 1).kind === 'mark') i--
  return spanOf(tokens, from, i - 1)
}
