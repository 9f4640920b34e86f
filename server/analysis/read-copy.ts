import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import type { Copy } from './analyst.ts'
import { findAttributions } from './attribution/find-attribution.ts'
import { type Cast, createCast } from './grammar/cast.ts'
import { countsFrom, dateStatements } from './grammar/date-statements.ts'
import { type Clause, mainSubject } from './grammar/clause.ts'
import type { Draft } from './grammar/draft.ts'
import { weighDenial } from './denial/weigh-denial.ts'
import { contradict, type Weigh } from './grammar/find-contradiction.ts'
import { findNotices } from './grammar/find-notice.ts'
import { findGoingOn, isAllQuote, ownWords } from './grammar/find-unattributed.ts'
import { findOwnSourcing } from './grammar/find-own-sourcing.ts'
import { apart } from './grammar/namesake.ts'
import { isOrganisationName, isOutletName, type NameRun, nameRuns } from './grammar/names.ts'
import { onItsDay } from './grammar/naming.ts'
import { answering } from './grammar/elliptic.ts'
import { identified } from './grammar/identified.ts'
import { introduced } from './grammar/introduced.ts'
import { findPointingBack } from './grammar/point-back.ts'
import { has, type Reading } from './grammar/reading.ts'
import { readUnit } from './grammar/read-unit.ts'
import { besideRefusals } from './grammar/refusal.ts'
import { issuerOf } from './grammar/release.ts'
import { signedBy } from './grammar/signature.ts'
import type { Source } from './grammar/source.ts'
import { statementOf } from './grammar/statement-of.ts'
import { findTurn, isTranscript, type Turn, turnAt } from './grammar/transcript.ts'
import { readingFor } from './lexicons.ts'
import { lowerInPlace } from './text/lower.ts'
import { casingOf, isCapitalised, restoreCase, type Casing } from './text/restore-case.ts'
import { tagEnglish } from './text/tags.ts'
import { isPossessive, type Token, tokensOf } from './text/tokens.ts'
import { makeUnit, type Unit, unitsOf } from './text/units.ts'

/** The unit as it would stand in running text: headlines in capitals lose them. */
function inRunningCase(unit: Unit, casing: () => Casing, r: Reading): Unit {
  if (!isCapitalised(unit.text)) return unit
  const text = restoreCase(unit.text, casing(), r.vocabulary, (word) => has(r.organisation, word))
  const kind = /\p{Ll}/u.test(unit.text) ? unit.kind : 'headline'
  const again = makeUnit(text, lowerInPlace(text), { start: 0, end: text.length }, kind, unit.paragraph)
  return { ...again, start: unit.start, end: unit.end }
}

const taggedTokens = (unit: Unit, r: Reading): Token[] => {
  const tokens = tokensOf(unit.text, unit.mask)
  if (r.language === 'en') tagEnglish(tokens)
  return tokens
}

/** "Mrs. Tran": one name behind a title is a person's. */
const isTitled = (c: Clause, run: NameRun): boolean =>
  /(?:^|\s)(?:mr|mrs|ms|dr|sir|dame|lord|lady|herr|frau|monsieur|madame|señor|señora)\.? $/iu.test(
    c.unit.low.slice(0, c.tokens[run.first]?.start ?? 0),
  )

/** "Urheber der Wette": two German nouns, and nobody's name. */
const isGermanPhrase = (c: Clause, run: NameRun): boolean =>
  c.r.language === 'de' && / (?:der|des|die|und|für|zu|zum|zur) /u.test(run.text)

const PERSONAL = /(?<!\p{L})(?:he|she|his|her|il|elle|él|ella|er|sie|он|она|він|вона)(?!\p{L})/u
/** "In the suburb of Las Acacias", "the website Chip Insider": a place or a paper may be called like a person. */
function isAside(c: Clause, run: NameRun): boolean {
  const before = c.tokens[run.first - 1]?.low ?? ''
  // "That she had been asked to succeed Clemens Aurach": whom "she" means was told before.
  const isOther = PERSONAL.test(c.unit.mask.slice(0, c.tokens[run.first]?.start ?? 0))
  return isOther || has(c.r.outlet, before) || /^(?:in|at|near|from|of|outside|en|dans|aus|bei|в|во|на)$/u.test(before)
}

/** True for a name that is the subject of the verb behind it. */
const isSubject = (c: Clause, run: NameRun): boolean => {
  const next = c.tokens[run.last + 1]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    (next.tag === 'VERB' || next.tag === 'AUX' || c.r.auxiliary.has(next.low)) &&
    !isPossessive(c.tokens[run.last]?.text ?? '')
  )
}

/** “Lumilac fell …”, “In the square Vint was whistled”: one word that the copy goes on to mean by a noun or a pronoun. */
function rememberWord(c: Clause, run: NameRun): void {
  if (run.text.includes(' ') || !isSubject(c, run) || isOutletName(run.text, c.cast.names)) return
  const known = c.cast.byPerson(run.text)
  const name = known?.speaker ?? (known?.kind === 'person' ? known.party : null)
  if (name?.endsWith(` ${run.text}`)) c.cast.mentionPerson(name, isAside(c, run))
  else if (known === null && c.tokens[run.first]?.start === 0) c.cast.openWith(run.text)
}

/** Words of bodies and realms: "the Royal House of Vestmark" is nobody's name. */
const OF_BODY =
  /(?:^| )(?:royal|free|united|high|supreme|grand|national|general|new|old|north|south|east|west|upper|lower|central|holy|first|house|state|duchy|kingdom|republic|isle|court|office|order|staff|assembly)(?: |$)/u

/** “Karel Duvan of Lund”: a person by where he is from; a body's words are words. */
function withoutOrigin(run: NameRun, { vocabulary }: Reading): NameRun {
  const [, head = ''] = /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) of \p{Lu}/u.exec(run.text) ?? []
  const low = lowerInPlace(head)
  const isBody = OF_BODY.test(low) || low.split(' ').some((word) => vocabulary.has(word))
  return head === '' || isBody ? run : { ...run, text: head }
}

function remember(c: Clause, found: readonly Draft[]): void {
  for (const whole of nameRuns(c.tokens, c.r, true)) {
    const run = withoutOrigin(whole, c.r)
    rememberWord(c, run)
    const organised = isOrganisationName(run.text, c.r) || c.cast.isToldBody(run.text)
    if (run.text.includes(' ') && organised) c.cast.mention(run.text, c.unit.text.slice(0, 80))
    else if (
      !isOutletName(run.text, c.cast.names) &&
      !run.text.startsWith('The ') &&
      (!organised || isTitled(c, run)) &&
      !isGermanPhrase(c, run)
    )
      c.cast.mentionPerson(run.text, isAside(c, run))
  }
  for (const draft of found) c.cast.meet(draft.source)
}

/** In a transcript they are whoever has the turn. */
const FIRST_PERSON = /^(?:i|we)$/iu

const takesPosition = (d: Draft): boolean => d.stance !== 'context'

/** Who speaks on when a quotation follows: the last one quoted, or the one whom a colon announces. */
function nextSpeaker(c: Clause, found: readonly Draft[], speaker: Source | null): Source | null {
  const quoted = found.findLast((d) => d.quote !== null && d.source.kind !== 'outlet')
  if (quoted) return quoted.source
  if (/:\s*$/u.test(c.unit.text)) return mainSubject(c)?.source ?? found.at(-1)?.source ?? null
  return isAllQuote(c.unit) ? speaker : null
}

/** A sentence of a release is its issuer's word. */
function issued(c: Clause, issuer: Source | null, found: readonly Draft[]): Draft[] {
  if (!issuer || c.unit.kind !== 'body' || found.some(takesPosition)) return []
  return [ownWords(c, issuer, { start: 0, end: c.unit.text.length }, null, 'release')]
}

/** Who may be speaking where the sentence itself does not say. */
interface Voices {
  turn: Turn | null
  speaker: Source | null
  /** The house of which the copy is the statement, through whoever signs it. */
  issuer: Source | null
  read: readonly Draft[]
}

/** What the sentence comes to as the words of whoever has the turn, spoke last, or issued the copy. */
const unclaimed = (c: Clause, { turn, speaker, issuer, read }: Voices): Draft[] => [
  ...findTurn(c, turn),
  ...findGoingOn(c, speaker),
  ...issued(c, issuer, read),
]

/** By what its issuer calls itself in a release: "the Board wishes to clarify", "the Company has not sold". */
const ITSELF =
  /^(?:the )?(?:(?:executive |management |supervisory )?(?:board|management)(?: of (?:directors|the company))?|company|group|corporation|firm|bank|club|foundation|issuer|ministry|office)$|^(?:our|unser\p{L}{0,2}|notre|nos|nuestr[oa]s?|наш\p{L}{0,2})(?!\p{L})/iu

/** "The Court Marshal" in copy sent by the "Royal House (Court Marshal's Office)". */
const isInSender = ({ party, kind }: Source, { sender }: Cast): boolean =>
  kind === 'organisation' && party.length > 3 && /\p{Lu}/u.test(party) && sender.includes(party)

const asIssuer = (draft: Draft, issuer: Source | null, cast: Cast): Draft =>
  issuer && draft.source.speaker === null && (ITSELF.test(draft.source.party) || isInSender(draft.source, cast))
    ? { ...draft, source: { ...issuer, phrase: draft.source.phrase } }
    : draft

/** A house's own statement reports nothing as an outlet does, whatever it says of the press. */
const reportsItself = (draft: Draft, issuer: Source | null, { sender }: Cast): boolean =>
  issuer !== null && draft.stance === 'report' && draft.source.party === sender

/** Once a release has denied, what it goes on to tell bears the denial out, and vouches for nothing that it answers. */
const bearsOut = (d: Draft, before: readonly Draft[]): boolean =>
  d.rule === 'release' &&
  d.stance === 'confirmation' &&
  before.some((o) => o.stance === 'denial' && o.source.party === d.source.party)

/** A release is full of sentences that take no position: they are not told. */
const isIdle = (d: Draft): boolean => d.rule === 'release' && !takesPosition(d)

const ALONE = { before: null, after: null, long: true }
/** Sentences of a passage. */
const FEW = 5

/** Every position that the copy tells of, in its order. */
export function readCopy(
  copy: Copy,
  text: string,
  language: string | null,
  lists: Names,
  weigh: Weigh = weighDenial,
): Statement[] {
  const r = readingFor(language)
  let learnt: Casing | null = null
  const casing = (): Casing => (learnt ??= casingOf(text.slice(copy.headline.length), r.vocabulary))
  const cast = createCast(text, copy.sourceName, r, lists.on(copy.publishedAt))
  const units = unitsOf(text, copy.headline.length, language).map((u) => inRunningCase(u, casing, r))
  const notices = findNotices(units, cast, text.slice(0, units[0]?.kind === 'headline' ? units[0].start : 0))
  const noticed = new Set(notices.map((d) => d.unit))
  const issuer = issuerOf(units, r, cast)
  if (issuer) cast.meet(issuer)
  const signed = issuer && { ...issuer, speaker: issuer.speaker ?? signedBy(units, r) }
  const drafts = [...notices]
  let speaker: Source | null = null
  let waiting: Clause | null = null
  let last: Unit | null = null
  let before: Clause | null = null
  const transcript = isTranscript(units)
  let turn: Turn | null = null
  for (const [n, unit] of units.entries()) {
    if (unit.kind === 'clutter' || unit.kind === 'note' || noticed.has(unit)) continue
    const c: Clause = { unit, tokens: taggedTokens(unit, r), r, cast }
    turn = transcript ? turnAt(unit, cast, turn) : null
    const beside = { before: last, after: units[n + 1] ?? null, long: units.length > FEW }
    const weighed = (given: readonly Draft[]): Draft[] => contradict(c, given, beside, weigh)
    const told = weighed(readUnit(c).map((d) => asIssuer(d, issuer, cast))).filter(
      (d) => (!turn || !FIRST_PERSON.test(d.source.party)) && !reportsItself(d, issuer, cast),
    )
    last = unit
    const learned = findOwnSourcing(c, before).filter((d) => !reportsItself(d, issuer, cast))
    const points = learned.some((d) => d.unit !== unit)
    const read = points ? told.filter((d) => d.stance !== 'report') : told
    const sourced = read.some((d) => d.stance === 'report') ? [] : learned
    const heard = read.some(takesPosition)
      ? read
      : [...weighed(unclaimed(c, { turn, speaker, issuer: signed, read })).filter((d) => !isIdle(d)), ...read]
    const found = before ? answering(heard, before.unit) : heard
    remember(c, found)
    speaker = nextSpeaker(c, found, speaker)
    if (waiting && found.length > 0) drafts.push(...contradict(waiting, readUnit(waiting), ALONE, weigh))
    waiting = found.length === 0 && /^(?:he|she|er|sie|il|elle|он|она|він|вона)\b/iu.test(unit.low) ? c : null
    const pointed = drafts.some((d) => d.unit === before?.unit && takesPosition(d)) ? [] : findPointingBack(c, before)
    drafts.push(...pointed, ...sourced, ...found, ...findAttributions(c, found))
    before = unit.kind === 'body' ? c : null
  }
  const kept = besideRefusals(drafts.filter((d) => !bearsOut(d, drafts)))
  const told = kept.map((d) => ({ ...d, source: apart(d.source, text) }))
  const statements = identified(introduced(told, text, copy.headline.length), text, copy.headline.length)
    .map((d) => statementOf(d, r, { ...copy, publishedAt: countsFrom(copy.body, copy.publishedAt) }, text))
    .filter((s) => s.party !== '')
  return dateStatements(statements, copy.body, copy.publishedAt).map((s) => onItsDay(s, cast.names))
}
