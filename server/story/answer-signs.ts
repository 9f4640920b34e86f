import { type Statement, strengthOf } from '../../shared/statement.ts'
import { tellingOf } from './claim-answered.ts'
import { isReportedElsewhere } from './claim-prompted.ts'
import { termsFor, reportsOn, wordsOf } from './claims.ts'
import type { Told } from './gather.ts'
import { creditsReporter } from './of-story.ts'
import { shared } from './overlap.ts'
import { isEnglish, type Reading, sideOf, sideOfEntry, storyOf } from './reading.ts'
import { rememberedOf } from './remembered.ts'
import { nameTerms, subjectTerms, wordSet } from './words.ts'

/** What is weighed for a party's first denial of a claim to be one, in the order of its weights, and which way each may be learned to speak. */
const SIGNS = [
  ['bias', 'either'],
  /** By which rule it was found: a verb of denial, its own release, quoted words of falsehood, a quotation that goes on. */
  ['deniesByVerb', 'either'],
  ['release', 'for'],
  ['calledFalse', 'for'],
  ['goesOn', 'for'],
  /** It only sets a fact against the report, and the more so the more of the claim's words it has: it may tell it again. */
  ['implied', 'against'],
  ['impliedShared', 'against'],
  /** How sure the surest of its sentences is, in [0, 1]; logarithms of how many sentences tell it, and how long its quotation is. */
  ['strength', 'for'],
  ['sentences', 'for'],
  ['quoted', 'for'],
  /** Where it stands: in the headline, in a line of alert, how far down the copy in [0, 1]. */
  ['headline', 'for'],
  ['flash', 'for'],
  ['depth', 'against'],
  /** Who denies: by a speaker with a name; a body, or a person without an office, of which no report tells. */
  ['speaker', 'for'],
  ['untoldBody', 'against'],
  ['untoldPerson', 'against'],
  /** What it answers: other copy reports it; the copy credits a reporter; logarithm of the words that it shares with the claim, and none. */
  ['elsewhere', 'for'],
  ['credits', 'for'],
  ['shared', 'for'],
  ['sharesNone', 'against'],
  /** S25: how doubtfully the copy was filed, in [0, 1]; the same where nothing but that tells that it speaks of this story. */
  ['doubt', 'against'],
  ['strange', 'against'],
  /** Logarithms of the reports that the copy itself makes, of what others deny of the claim, and of what was denied in the story before. */
  ['reports', 'against'],
  ['others', 'against'],
  ['denials', 'against'],
  /** Its party has taken another side of the claim; logarithm of the story's headlines that name the party. */
  ['turns', 'against'],
  ['known', 'either'],
  ['english', 'either'],
] as const
export type AnswerSign = (typeof SIGNS)[number][0]

/** The signs in the order of their weights. */
export const ANSWER_SIGNS: readonly AnswerSign[] = SIGNS.map(([sign]) => sign)

/** Whether each sign may be learned to speak for a denial, against it, or either way. */
export const SPEAKS: ReadonlyMap<AnswerSign, 'for' | 'against' | 'either'> = new Map(SIGNS)
export type AnswerSigns = Record<AnswerSign, number>

/** A denial about to be logged as its party's first of a claim. */
export interface Answer {
  told: Told
  s: Statement
  party: string
  /** The party has taken another side of the claim. */
  turns: boolean
}

/** More denials than these tell no more: where everybody denies, one that comes late is no likelier an echo. */
const MANY = 3

/** Words that are no names, by which copy tells that it speaks of a claim. */
const TOLD_OF_IT = 2

const flag = (is: boolean): number => (is ? 1 : 0)

/** Words of all that an item's statements tell, with the parties that they name. */
const wordsTold = rememberedOf(
  (statements: readonly Statement[]): ReadonlySet<string> =>
    new Set(statements.flatMap((s) => [...wordSet(`${s.text} ${s.party} ${s.role ?? ''}`)])),
)

/** True where the claim, or the copy that first reported it, names the party or its speaker. */
function isTold(reading: Reading, { told }: Answer, own: ReadonlySet<string>): boolean {
  const { claims, entries } = storyOf(reading)
  const claim = claims.find(({ id }) => id === told.claimId)
  const [first] = reportsOn(entries, told.claimId)
  const report = first ? wordsTold(reading.statementsOf(first.firstItemId)) : new Set<string>()
  return [...own].some((w) => wordSet(claim?.text ?? '').has(w) || report.has(w))
}

function whoDenies(
  reading: Reading,
  answer: Answer,
): Pick<AnswerSigns, 'speaker' | 'untoldBody' | 'untoldPerson' | 'known'> {
  const { s, party } = answer
  const own = wordSet(`${party} ${s.speaker ?? ''}`)
  const names = (text: string): boolean => shared(own, wordSet(text)).length > 0
  const told = isTold(reading, answer, own)
  return {
    speaker: flag(s.speaker !== null),
    untoldBody: flag(s.partyKind === 'organisation' && !told && !names(reading.line.headline)),
    untoldPerson: flag(s.partyKind === 'person' && s.role === null && !told),
    known: Math.log1p(Math.min(storyOf(reading).items.filter((i) => names(i.headline)).length, MANY)),
  }
}

function whatItAnswers(
  reading: Reading,
  { told, s }: Answer,
): Pick<AnswerSigns, 'elsewhere' | 'credits' | 'shared' | 'sharesNone' | 'doubt' | 'strange'> {
  const screen = storyOf(reading)
  const claim = screen.claims.find(({ id }) => id === told.claimId)
  const terms = termsFor(reading)
  const { said, beside } = tellingOf(s, reading.text, terms)
  const words = claim ? wordsOf(claim, screen, terms) : new Set<string>()
  const all = [...shared(said, words), ...shared(beside, words)]
  const common = all.length
  const subject = claim?.text ?? ''
  const names = new Set([...nameTerms(subject), ...subjectTerms(subject), ...nameTerms(reading.text)])
  const credits = creditsReporter(reading)
  // Words that are no names are what two matters of the same actors do not have in common.
  const isOfMatter = credits || s.rule === 'release' || all.filter((w) => !names.has(w)).length >= TOLD_OF_IT
  const doubt = 1 - (reading.chance ?? 1)
  return {
    elsewhere: flag(isReportedElsewhere(reading, told.claimId)),
    credits: flag(credits),
    shared: Math.log1p(common),
    sharesNone: flag(common === 0),
    doubt,
    strange: isOfMatter ? 0 : doubt,
  }
}

/** Where in the copy it stands. Of copy that had waited the text is not at hand: it is as long as what was read in it. */
function whereItStands(
  { line, text, statementsOf }: Reading,
  { told, s }: Answer,
): Pick<AnswerSigns, 'headline' | 'flash' | 'depth'> {
  const end = line.headline.length
  const length = text === '' ? Math.max(end, ...statementsOf(line.itemId).map((o) => o.end)) : text.trimEnd().length
  return {
    headline: flag(told.statements.some((o) => o.start < end)),
    flash: flag(length <= end),
    depth: Math.min(1, s.start / Math.max(1, length)),
  }
}

/** What shows whether a party's first denial of a claim is one, or a misreading, or another's that has been logged. */
export function answerSigns(reading: Reading, answer: Answer): AnswerSigns {
  const { told, s, party, turns } = answer
  const { line } = reading
  const { entries } = storyOf(reading)
  const denied = entries.filter((e) => sideOfEntry(e, entries) === 'denies')
  const others = denied.filter((e) => e.claimId === told.claimId && e.party !== party)
  const own = reading.statementsOf(line.itemId)
  const answered = whatItAnswers(reading, answer)
  return {
    bias: 1,
    deniesByVerb: flag(s.rule === 'denies'),
    release: flag(s.rule === 'release'),
    calledFalse: flag(s.rule === 'says-called-false'),
    goesOn: flag(s.rule === 'quote-goes-on'),
    implied: flag(s.rule === 'says-otherwise'),
    impliedShared: s.rule === 'says-otherwise' ? answered.shared : 0,
    strength: Math.max(...told.statements.map(strengthOf)),
    sentences: Math.log1p(told.statements.length),
    quoted: Math.log1p(s.quote?.length ?? 0),
    ...whereItStands(reading, answer),
    ...whoDenies(reading, answer),
    ...answered,
    reports: Math.log1p(own.filter((o) => sideOf(o) === 'reports').length),
    others: Math.log1p(Math.min(others.length, MANY)),
    denials: Math.log1p(Math.min(denied.filter((e) => e.firstItemId !== line.itemId).length, MANY)),
    turns: flag(turns),
    english: flag(isEnglish(line.language)),
  }
}
