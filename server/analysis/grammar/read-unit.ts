import type { Cast } from './cast.ts'
import { atHome } from './at-home.ts'
import { type Clause, mainSubject, type Subject } from './clause.ts'
import type { Span } from '../text/quotes.ts'
import type { Draft } from './draft.ts'
import { findDenials, findLabels, findRebuttals } from './find-denial.ts'
import { findPassiveDenials } from './find-passive-denial.ts'
import { findDenialNouns, findWarnings } from './find-denial-noun.ts'
import { asAmended, findAmended } from './find-amended.ts'
import { findDocuments, findHeld } from './find-held.ts'
import { asReport, findCredited } from './find-report.ts'
import { findBearingOut, findConfirmations } from './find-confirmation.ts'
import { findRebukes } from './find-rebuke.ts'
import { findNoAnswers, findNoComments } from './find-no-comment.ts'
import { findAccordingTo, findSayings, findSpeech } from './find-saying.ts'
import { findRestatements } from './find-restatement.ts'
import { findVerdicts } from './find-verdict.ts'
import { findColons, findDashes } from './find-headline-source.ts'
import { findQuotedWords } from './find-quoted-words.ts'
import { findQuotedReleases } from './find-quoted-release.ts'
import { merge } from './merge.ts'
import { named } from './same-sentence.ts'
import { findTold } from './told-outlet.ts'

/** "The registry has lost no file, it said": a pronoun that means nobody named before means the sentence's subject. */
function ofItself(c: Clause, draft: Draft, clause: Subject | null): Draft {
  const unresolved = c.r.he.has(draft.source.party.toLowerCase())
  return unresolved && clause && clause.span.end <= draft.cue.start && !c.r.he.has(clause.source.party.toLowerCase())
    ? { ...draft, source: clause.source }
    : draft
}

/** "Shares in Tarvo fell": one word that is a company's name. */
const isOfShares = ({ unit }: Clause, { span }: Subject): boolean =>
  /^(?:shares|stock|bonds) in |\s(?:shares|stock|bonds)$/iu.test(unit.text.slice(span.start, span.end))

/** Whose spokesman it is, where that is a person's. */
const HIS =
  /(?<!\p{L})(?:his|her|его|ее|её|його|її|sein|seine|ihr|ihre|son|sa|su) (?:\p{L}+ )?(?:spokes|press|sprecher|pressesprecher|porte-parole|portavoz|пресс-секретар|представител|прес-секретар|речни)/u
const ITS = /(?<!\p{L})(?:its|his|her|его|ее|её|його|її|sein|seine|ihr|ihre|son|sa|su) /u

/** "Norvik has cut no jobs, company spokesman Bo Lind said": the firm that the sentence is about. */
const OF_FIRM =
  /(?<!\p{L})(?:company|firm|group|concern)(?:['’]s)? (?:\p{L}+ ){0,2}(?:spokes\p{L}+|press|chief|boss|chair\p{L}*|executive|president|director|manager|founder|official)(?!\p{L})/u

const isPersonOf = (cast: Cast, name: string): boolean =>
  cast.byPerson(name) !== null || cast.names.party(name)?.kind === 'person'

/** "Solenne Air dropped 46 flights, its chief executive said": a body to which the sentence goes on to point back. */
const ownsBehind = ({ unit, cast }: Clause, { source, span }: Subject): boolean =>
  ((source.kind === 'organisation' && source.speaker === null && /^\p{Lu}/u.test(source.party)) ||
    // "Prime Minister Aldis Verro plans a budget, his spokeswoman said": she speaks for his office.
    (source.speaker !== null && HIS.test(unit.mask.slice(span.end)))) &&
  (ITS.test(unit.mask.slice(span.end)) || (OF_FIRM.test(unit.mask.slice(span.end)) && !isPersonOf(cast, source.party)))

/** What the sentence tells of an outlet that takes its report back, or puts it right, is no report. */
const isAmended = ({ stance, source }: Draft, amended: readonly Draft[]): boolean =>
  stance === 'report' && amended.some((d) => d.source.party.endsWith(source.party))

/** True where the verb is that of those who told the outlet: "confirmed to Reuters", "джерела «Обрію» в уряді підтвердили". */
const tellsBy = ({ unit }: Clause, told: Span, verb: Span): boolean =>
  told.start <= verb.start &&
  (verb.start < told.end ||
    /^(?:собеседник|источник|співрозмовник|джерел)[^,]*$/u.test(unit.mask.slice(told.start, verb.start)))

/** What those without a name confirm takes no position: it is the sourcing of the outlet that they told. */
function sourced(c: Clause, draft: Draft, told: readonly Draft[]): Draft[] {
  if (told.some(({ cue }) => tellsBy(c, cue, draft.cue))) return []
  if (draft.stance !== 'confirmation' || draft.source.kind !== 'unnamed') return [draft]
  return [asReport(c, { ...draft, stance: 'context', sourcing: 'unnamed' })]
}

/** The positions that one unit tells of, each party's once a stance. */
export function readUnit(c: Clause): Draft[] {
  c.cast.nextSentence(c.unit.paragraph)
  const officer = atHome(c)
  if (officer) c.cast.meet(officer)
  const clause = mainSubject(c)
  if (
    clause &&
    clause.source.kind !== 'outlet' &&
    !/^both /iu.test(clause.source.party) &&
    (clause.source.speaker || /\p{Lu}[^\s]* .|\p{Lu}{2}/u.test(clause.source.party) || isOfShares(c, clause))
  )
    c.cast.meet(clause.source)
  c.cast.pointBackTo(clause && ownsBehind(c, clause) ? clause.source : null)
  const spoken = [...findSayings(c, clause), ...findAccordingTo(c)].map((d) => ofItself(c, d, clause))
  const said = spoken.some((d) => d.stance === 'denial')
    ? spoken
    : [...spoken, ...findColons(c), ...findDashes(c), ...findVerdicts(c), ...findQuotedWords(c, spoken)]
  for (const draft of said) c.cast.meet(draft.source)
  const [first] = said
  const main: Subject | null = first ? { source: first.source, span: { start: 0, end: 0 }, inverted: false } : clause
  const told = findTold(c)
  const typed = [
    ...told,
    ...findDenials(c, main),
    ...findRebuttals(c, main),
    ...findRebukes(c, main),
    ...findLabels(c, main),
    ...findPassiveDenials(c),
    ...findDenialNouns(c),
    ...findWarnings(c),
    ...findNoComments(c, main),
    ...findConfirmations(c).flatMap((d) => sourced(c, d, told)),
    ...findBearingOut(c, said),
    ...findRestatements(c, said),
    ...findDocuments(c),
    ...findHeld(c),
    ...findCredited(c),
    ...findNoAnswers(c),
    ...findQuotedReleases(c),
  ]
  const amended = findAmended(c)
  const reported = [...typed, ...said.map((d) => asAmended(c, asReport(c, d)))].filter((d) => !isAmended(d, amended))
  const drafts = [...amended, ...reported, ...findSpeech(c, clause)]
  return merge(drafts.map((d) => named(c, d)))
}
