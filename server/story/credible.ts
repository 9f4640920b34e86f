import { type Statement, strengthOf } from '../../shared/statement.ts'
import { isOwnChannel } from '../analysis/grammar/release.ts'
import { OFFICES } from './offices.ts'
import { isBystander } from './bystander.ts'
import { isPlainNegation } from './plain-negation.ts'
import { saysAgain } from './occasion.ts'
import { sameOutlet } from './outlet.ts'
import { isOfficeName, isOfficeOfBody, isTelling, sameParty } from './party.ts'
import { plain, plainWords } from './plain.ts'
import { asTaken } from './repeats.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { remembered, rememberedOf } from './remembered.ts'
import { isAgent, isOffice, officeElsewhere, roleIn } from './roles.ts'
import { STOP_WORDS } from './stop-words.ts'
import { officeOfSpeaker, withOwner } from './whose-office.ts'
import { nameTerms, wordSet } from './words.ts'

/** Marks that a wire puts before a headline's first name ("UPDATE 1-Tindholm", "URGENT-Soccer-Castrell"). */
const MARKS =
  /^(?:(?:update|urgent|corrected|refile|exclusive|wrapup|kill|soccer|cycling|athletics|tennis|rugby|golf|boxing|doping|breaking|updated)(?: \d+)?\s*[-–—:]\s*|(?:adds|updates|corrects|recasts)\s+)+/iu
const ARTICLE = /^(?:the|a|an)\s+/iu
/** Such a source is its owner's own voice: "Bank of Selmara press office". */
const CHANNEL = /\b(?:official|site|ministry|government|office)\b/iu

/** Marks that stand before a headline without any sign between ("URGENT Kremlin"), and titles that name no office of its own. */
const LOUD =
  /^(?:(?:URGENT|CORRECTED|BREAKING|EXCLUSIVE|FLASH|ALERT|UPDATE)\s+|(?:US |U\.S\. )?president-elect |РФ )(?=\p{Lu})/iu

/** A party's name without what is not part of it. */
const cleaned = (party: string): string => party.replace(MARKS, '').replace(LOUD, '').replace(ARTICLE, '').trim()

/** What is written or was found denies nothing by itself: "Gutachten", "in dem Papier", "l'expertise". */
const DOCUMENT =
  /(?:^|\s)(?:gutachten|papiere?|berichte?|studie|dokumente?|schreiben|brief|untersuchung|akten?|protokoll|urteil|document|memo|study|pages|expertise|rapport|étude|informe|estudio|documento|документ\p{L}*|экспертиз\p{L}*|експертиз\p{L}*|заключени\p{L}*|висновк\p{L}*)$/iu

/** "40-page report on the Vela trial", "watch log of HMS Tern": a paper by what it is, whatever names stand in what it is about. */
const PAPER =
  /^(?:[\p{Ll}\d][\p{L}\d’'-]* )*(?:reports?|letters?|logs?|lists?|files?|memos?|e-?mails?|notes?|dossiers?|audits?|surveys?|polls?|pictures?|photos?|videos?|recordings?|transcripts?|minutes|documents?|papers?|records?|manifests?|diary|ledgers?|contracts?|drafts?|studies|study|tables?|charts?|bericht|gutachten|schreiben|brief|protokoll|rapport|lettre|courriel|note|informe|carta|acta|отч[её]т\p{L}?|письмо|докладн\p{L}+|звіт\p{L}?|лист) (?:on|of|by|about|from|to|into|in|for|dated|über|zu|vom|von|der|des|sur|de|du|sobre|о|об|про)(?!\p{L})/u

/** A name, or an office that can be told from others. */
function isNamed(party: string): boolean {
  if (DOCUMENT.test(party) || PAPER.test(party)) return false
  const proper = party.split(/\s+/).some((w) => /^\p{Lu}/u.test(w) && plainWords(w).some((p) => !STOP_WORDS.has(p)))
  return party.length > 2 && (proper ? isTelling(party) : OFFICES.some(({ words }) => words.test(plain(party))))
}

const LOWER = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu
/** The words that a text writes without a capital. */
const lowerWords = remembered((text): ReadonlySet<string> => new Set(text.match(LOWER) ?? []), 100)

/** A headline's "Ferry operator" that the copy goes on to call "the ferry operator": a description, no name. */
const isDescription = (reading: Reading, { party, speaker, start }: Statement): boolean =>
  speaker === null &&
  start < reading.line.headline.length &&
  party.split(' ').every((word) => lowerWords(reading.text).has(word.toLowerCase()))

/** In its own release a house speaks for itself, whoever sends it out. */
const isReleaseOf = ({ line, statementsOf }: Reading, { party }: Statement): boolean =>
  statementsOf(line.itemId).some((o) => o.rule === 'release' && o.party === party)

function isOutletOfStory(reading: Reading, s: Statement): boolean {
  if (s.rule === 'release' || isReleaseOf(reading, s)) return false
  if (s.partyKind === 'outlet') return true
  // A ministry or a mayor is no paper, whatever place their names share: "МИД Костравы" beside "Кострава сегодня".
  if (isOfficeName(s.party) || (s.role !== null && isOffice(s.role) && !EDITORIAL.test(s.role))) return false
  const { sourceName } = reading.line
  const own = isOwnChannel(sourceName) || CHANNEL.test(sourceName)
  if (sameOutlet(s.party, sourceName, reading.names) && !own) return true
  // A town's mayor is not the town's paper: "Springfield" beside the "Springfield Herald".
  const ofTown = s.speaker !== null && plainWords(s.party).length === 1
  return storyOf(reading).entries.some(
    (e) =>
      sideOf(e) === 'reports' &&
      sameOutlet(e.party, s.party, reading.names) &&
      !(ofTown && plainWords(e.party).length > 1),
  )
}

/** Offices of a paper, whose word is the paper's. */
const EDITORIAL = /(?:editor|publisher|journalist|reporter|correspondent|redakt|rédac|redac|редактор|журналист)/iu

/** Surer than a bare “said”. */
const CONFIRMS = 0.6

/** Where a body is first named in a text, or -1. */
const placeOf = (text: string, name: string): number => text.indexOf(plainWords(name)[0] ?? '\n')

/**
 * The body that an officer speaks for when the copy gives only the office: the one that the paragraph before begins with,
 * if the story knows its position. Bodies that the claims name come first where they are named first.
 */
function bodyBefore(reading: Reading, s: Statement): string | null {
  const { entries, claims } = storyOf(reading)
  const before = plain(reading.text.slice(0, s.start)).split('\n\n').slice(-2).join(' ')
  const known = entries.filter((e) => sideOf(e) !== 'reports' && sideOf(e) !== 'none' && e.party !== e.speaker)
  const bodies = known.map(({ party }) => ({ party, at: placeOf(before, party) }))
  const first = bodies.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]
  const others = [...nameTerms(claims.map((c) => c.text).join('\n'))].map((name) => placeOf(before, name))
  return first && others.every((at) => at < 0 || at >= first.at) ? first.party : null
}

/** Grace after the end of the day on which something was said: newspapers' zones lie behind the clock of the wire. */
const GRACE_MS = 28 * 3_600_000

/** True for a position of an earlier day: told as history, whatever its tense. */
export function isOld(s: Statement, publishedAt: string): boolean {
  if (s.background) return true
  if (s.saidAt === null) return false
  return Date.parse(publishedAt) - Date.parse(s.saidAt.slice(0, 10)) > GRACE_MS
}

/** The words of what an item's statements are about, and the parties that speak of each. */
const tellersOf = rememberedOf((statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const tellers = new Map<string, Set<string>>()
  for (const { about, party } of statements) {
    for (const word of wordSet(about ?? '')) tellers.set(word, (tellers.get(word) ?? new Set()).add(party))
  }
  return tellers
})

/** S19: a passer-by's word is nobody's position: a person speaks by an office, or is one of whom the story tells. */
function hasStanding(reading: Reading, s: Statement): boolean {
  if (s.partyKind !== 'person' || (s.role !== null && isOffice(s.role))) return true
  // Whom the copy quotes without saying who that is, readers know; a passer-by's trade is told. A fact denies only from one who is told of.
  const looksOn = isPlainNegation(s) && isBystander(reading.text, s.speaker ?? s.party)
  if (s.role === null && s.stance === 'denial' && s.rule !== 'says-otherwise' && !looksOn) return true
  const { claims, entries, story } = storyOf(reading)
  const last = plainWords(s.speaker ?? s.party).at(-1)
  const reporting = [reading.line.itemId, ...entries.filter((e) => sideOf(e) === 'reports').map((e) => e.firstItemId)]
  const isTold = (name: string): boolean =>
    [reading.line.headline, story?.title ?? '', ...claims.map((c) => c.text)].some((t) => wordSet(t).has(name)) ||
    reporting.some((id) => [...(tellersOf(reading.statementsOf(id)).get(name) ?? [])].some((p) => p !== s.party))
  return (
    (last !== undefined && isTold(last)) ||
    entries.some((e) => sideOf(e) !== 'reports' && sameParty(e, s, reading.names))
  )
}

/** The statement with its party cleaned, its person's office found and its age told; null when no party is named. */
function attributed(
  reading: Reading,
  s: Statement,
  copy: readonly string[],
  all: readonly Statement[],
): Statement | null {
  const party = withOwner(officeOfSpeaker(cleaned(s.party), s, all, reading.names), reading.text)
  // “Reiterated on Monday” is news on Wednesday too, to a desk that has not had it.
  const background = s.background || (isOld(s, reading.line.publishedAt) && !saysAgain(s))
  const side = sideOf(s)
  // A notice is news whatever day it names: that of the copy which it corrects.
  if (side === 'corrects' || side === 'retracts') return { ...s, party }
  const named = isNamed(party) ? party : cleaned(s.speaker ?? '')
  // "Hardouin's department": of which he is the minister, the copy or the story's claims tell.
  const head = /^(\p{Lu}[\p{L}-]+)['’]s? (?:department|ministry|office|ministère|team|staff)$/u.exec(party)?.[1]
  const said = s.speaker === null ? null : cleaned(s.speaker)
  const speaker = said !== null && plain(said) === plain(named) && s.role === null ? null : said
  // "The club's spokesman Greg Tolley": whose club it is, other sentences tell.
  const person = s.partyKind === 'person' || named !== party
  const holder = s.speaker ?? named
  const officer = head ?? (person ? holder : null)
  const role = s.role ?? (officer === null ? null : (roleIn(copy, officer) ?? officeElsewhere(reading, officer)))
  const told: Statement = {
    ...s,
    partyKind: person ? 'person' : s.partyKind,
    party: named,
    speaker: person && role !== null ? (s.speaker ?? named) : speaker,
    role,
    background,
  }
  return isNamed(named) && !isOutletOfStory(reading, told) && hasStanding(reading, told) ? told : null
}

/** “Brenk said”: the surname alone of who has spoken in the story for a body that this copy has speak, too. */
function asKnown(reading: Reading, told: Statement, all: readonly Statement[]): Statement {
  const words = plainWords(told.party)
  if (words.length !== 1 || told.speaker !== null || told.role !== null) return told
  const known = storyOf(reading).entries.findLast(
    (e) =>
      e.speaker !== null &&
      e.party !== e.speaker &&
      plainWords(e.speaker).length > 1 &&
      plainWords(e.speaker).at(-1) === words[0] &&
      all.some((o) => o.party !== told.party && sameParty(e, o, reading.names)),
  )
  return known ? { ...told, party: known.party, speaker: known.speaker, role: known.role } : told
}

/** A person whom the copy gives only an office speaks for the body that the item names, or that the story knows. */
function ofItsBody(reading: Reading, told: Statement, all: readonly Statement[]): Statement {
  const { role, partyKind } = told
  if (partyKind !== 'person' || role === null || !isOfficeOfBody(role)) return told
  const bodies = all.filter(
    (s) => s.partyKind === 'organisation' && sideOf(s) !== 'corrects' && sideOf(s) !== 'retracts',
  )
  const near = bodies.filter((s) => sideOf(s) === sideOf(told))
  // A body that will not comment is not the one whose officer speaks beside it.
  const speaking = bodies.filter((s) => (sideOf(s) === 'no-comment') === (sideOf(told) === 'no-comment'))
  const named = near.length > 0 ? near : speaking
  const [first] = named.toReversed()
  const one = first && named.every((s) => sameParty(s, first, reading.names))
  const body = one ? first.party : bodyBefore(reading, told)
  return body ? { ...told, party: body, speaker: told.speaker ?? told.party } : told
}

/** An agent told by his client alone ("the star's lawyer") is the one whom the same copy names. */
function byName(s: Statement, all: readonly Statement[]): Statement {
  if (s.speaker !== null || s.role === null || s.party !== s.role || !isAgent(s.role)) return s
  const named = all.filter(
    (o) => o.partyKind === 'person' && o.speaker !== null && (sideOf(o) === sideOf(s) || isAgent(o.role ?? '')),
  )
  const near = named.toSorted((a, b) => Math.abs(a.start - s.start) - Math.abs(b.start - s.start))
  const other = near.find((o) => isAgent(o.role ?? '')) ?? near.find((o) => !s.party.includes(o.party))
  return other ? { ...s, party: other.party, speaker: other.speaker } : s
}

/** "Coalition partner", "Collector": words for what somebody is, which the copy below never writes as a name. */
function isWords({ line, text }: Reading, party: string): boolean {
  const [first = ''] = /^\p{Lu}\p{Ll}+(?=(?: \p{Ll}+)*$)/u.exec(party) ?? []
  return first !== '' && !new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(text.slice(line.headline.length))
}

/** "Officials in Vorsk deny it": what a headline says in short of a party that only the copy names. */
function isHeadlineOf(reading: Reading, s: Statement, all: readonly Statement[]): boolean {
  const { line, names } = reading
  const isTitle = (o: Statement): boolean => o.start < line.headline.length
  const told = all.filter((o) => !isTitle(o) && sideOf(o) === sideOf(s) && !o.background)
  const [first] = told
  if (!isTitle(s) || !first || s.speaker !== null) return false
  if (isWords(reading, s.party)) return true
  return told.every((o) => sameParty(o, first, names)) && !all.some((o) => !isTitle(o) && sameParty(o, s, names))
}

/**
 * The statements that can be logged as somebody's answer: by a named party, which is no outlet that only tells it.
 * Corrections and retractions are the outlets' own.
 */
export function credible(reading: Reading, statements: readonly Statement[]): Statement[] {
  const copy = [reading.text, ...storyOf(reading).claims.map((c) => c.text)]
  const told = statements
    .map((s) => asTaken(reading, s))
    .filter((s) => s !== null)
    .filter((s) => sideOf(s) !== 'none' && s.partyKind !== 'unnamed')
    .filter((s) => s.stance !== 'confirmation' || strengthOf(s) >= CONFIRMS)
    .map((s) => attributed(reading, byName(s, statements), copy, statements))
    .filter((s) => s !== null)
  const named = told.filter((s) => !isDescription(reading, s))
  const known = told.filter((s) => named.includes(s) || !named.some((o) => sideOf(o) === sideOf(s)))
  const full = known.filter((s) => !isHeadlineOf(reading, s, known))
  return full.map((s) => ofItsBody(reading, asKnown(reading, s, full), full))
}
