import type { Names } from '../names/names.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { type Face, faceIn, faceOf, properWords } from './face.ts'
import { TRADES } from './trades.ts'
import { DEMONYMS, OFFICE_NOUNS } from './offices.ts'
import { plainWords } from './plain.ts'
import { soundOf } from './sound.ts'

/** A party as one position names it. */
export interface Named {
  party: string
  speaker: string | null
  role: string | null
  saidAt?: string | null
  /** The copy that told it: its day where none is told. */
  evidence?: { publishedAt: string } | null
}

/** True when a name tells whose body or which person it is: more than "the company", "Norwegian shipowner", "ministry". */
export function isTelling(name: string): boolean {
  const { own, all, kind, institution } = faceOf(name)
  const telling = properWords(name, all).filter((w) => !OFFICE_NOUNS.has(w) && !(w in DEMONYMS) && !NATIONS.test(w))
  return kind !== null || (institution !== null && own.length > 0) || telling.length > 0
}

/** True for an office of some body ("chief executive", "spokesman"), not of a state's: those tell their body. */
export function isOfficeOfBody(role: string): boolean {
  const { own, kind } = faceOf(role)
  return own.length === 0 && kind === null
}

/** Words of a nation, which tell neither whose body nor who it is. */
const NATIONS =
  /(?:ian|ean|ish|ese|can)$|^(?:argentines?|argentin[oa]?|filipin[oa]s?|swiss|dutch(?:wo)?(?:man)?|french(?:wo)?(?:man)?|greeks?|thai|czechs?|danes?|swedes?|serbs?|croats?|slovenes?|slovaks?|britons?|spaniards?|icelanders?|new zealanders?|irish(?:wo)?man|english(?:wo)?man|uzbeks?|kazakhs?|afghans?|iraqis?|saudis?|israelis?|pakistanis?|bangladeshis?|qataris?|emiratis?|kuwaitis?|omanis?|yemenis?|somalis?|germans)$/
const LEAST = 4
/** "Drevlia" and "Drevlian", "Brankel" and "Brankelya": one word is the other's beginning, or they part near the end. */
const sameWord = (a: string, b: string): boolean => sameStem(a, b) || sameStem(soundOf(a), soundOf(b))

function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < LEAST || long.length - short.length > 3) return false
  const stem = Math.max(LEAST, short.length - 2)
  return long.startsWith(short.slice(0, stem)) && (long.startsWith(short) || short.length > 5)
}

/** "О.Вейсман" for "Олег Вейсман": an initial stands for the name that begins with it, beside a surname. */
const abbreviates = (w: string, m: string): boolean => w.length === 1 && m.startsWith(w)

const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.some((w) => w.length > 1) && few.every((w) => many.some((m) => sameWord(w, m) || abbreviates(w, m)))

const initials = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('')
const isAcronym = (a: readonly string[], whole: readonly string[]): boolean =>
  a.length === 1 && whole.length > 2 && initials(whole) === a[0]

const sameOwn = (a: readonly string[], b: readonly string[]): boolean =>
  a.length <= b.length ? within(a, b) : within(b, a)

const STATE = new Set(['presidency', 'government', 'foreign ministry', 'state'])

const MINISTRY = / ministry$/

/** A country's bare name ("Drevlia") stands for the body of it that has spoken. */
const isCountryOf = (bare: Face, body: Face): boolean =>
  (STATE.has(body.kind ?? '') || MINISTRY.test(body.kind ?? '')) &&
  (bare.isState === true && body.state !== undefined
    ? bare.state === body.state
    : bare.kind === null &&
      bare.own.length === 1 &&
      bare.all.length === 1 &&
      body.own.length === 1 &&
      within(bare.own, body.own))

/** One owner: by the lists where they know both, else by their words. */
const sameOwner = (a: Face, b: Face): boolean =>
  a.state !== undefined && b.state !== undefined ? a.state === b.state : sameOwn(a.own, b.own)

/** "Marine Hospital" is not "Balvany Marine Works": a hospital's name is not part of that of a body which is none. */
const isOther = (a: Face, b: Face): boolean =>
  a.institution !== null && b.institution === null && b.own.length > a.own.length

/** Houses of which one town has each a different one. */
const ARTS = new Set(['orchestra', 'opera', 'theatre', 'gallery', 'library'])
/** Houses that copy calls by either noun. */
const EITHER: readonly ReadonlySet<string>[] = [new Set(['opera', 'theatre']), new Set(['museum', 'gallery'])]

/** "Lunde Symphony" is not "Lunde Theatre", though one town's name tells both. */
const areOfTwoKinds = ({ institution: a }: Face, { institution: b }: Face): boolean =>
  a !== null &&
  b !== null &&
  a !== b &&
  (ARTS.has(a) || ARTS.has(b)) &&
  !EITHER.some((kinds) => kinds.has(a) && kinds.has(b))

/** The "Commerce Department" is no other state's "trade ministry": one body is not called by both nouns, where the two have owners. */
const areCalledApart = (a: Face, b: Face): boolean =>
  a.own.length !== b.own.length &&
  [a, b].some(({ all }) => all.includes('department')) &&
  [a, b].some(({ all }) => all.includes('ministry'))

function sameFace(a: Face, b: Face): boolean {
  if (a.kind !== null && b.kind !== null) {
    const kin =
      a.kind === b.kind || (STATE.has(a.kind) && STATE.has(b.kind) && (a.kind === 'state' || b.kind === 'state'))
    const isBare = a.own.length === 0 || b.own.length === 0
    return kin && (isBare ? !areCalledApart(a, b) : sameOwner(a, b))
  }
  if (a.kind !== null || b.kind !== null) return isCountryOf(a, b) || isCountryOf(b, a)
  if (a.sort !== null && b.sort !== null && a.sort !== b.sort) return false
  if (a.institution !== null && a.institution === b.institution && (a.own.length === 0 || b.own.length === 0))
    return true
  if (a.apart.length > 0 && b.apart.length > 0 && !a.apart.some((w) => b.apart.includes(w))) return false
  if (areOfTwoKinds(a, b) || isOther(a, b) || isOther(b, a)) return false
  return sameOwn(a.own, b.own) || isAcronym(a.all, b.all) || isAcronym(b.all, a.all)
}

/** True for a bare name in which no office is told: "Ukraine". */
export const isCountry = (name: string): boolean => faceOf(name).kind === null && faceOf(name).all.length === 1

/** True for an office of a state whose name does not tell which: "the defence ministry". */
export function isOwnerless(name: string): boolean {
  const { kind, own } = faceOf(name)
  return kind !== null && own.length === 0
}

/** Which office of a state a name tells, or null. */
export const officeOf = (name: string): string | null => faceOf(name).kind

/** True for a name that tells a state's office: "Ukraine's foreign ministry", "foreign ministry". */
export const isOfficeName = (name: string): boolean => faceOf(name).kind !== null

const facesOf = ({ party, role }: Named, names: Names): Face[] =>
  [party, role]
    .filter((n) => n !== null)
    .map((n) => faceIn(n, names))
    .filter((f) => f.own.length > 0 || f.kind !== null)

const nameOf = (person: string): readonly string[] => plainWords(person)
function samePerson(a: string, b: string): boolean {
  const [x, y] = [nameOf(a), nameOf(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const last = short.at(-1)
  return last !== undefined && sameWord(last, long.at(-1) ?? '') && (short.length === 1 || within(short, long))
}

/** True for a person who is the party: "Senator Ada Brenk". */
const isForHimself = ({ party, speaker }: Named): boolean => speaker !== null && samePerson(speaker, party)

/** The bodies of which two persons may both be officers: one trade, nation or side is no body. */
const housesOf = (person: Named, names: Names): Face[] =>
  facesOf(person, names).filter(
    ({ own, kind }) => kind !== null || own.some((word) => !TRADES.has(word) && !NATIONS.test(word)),
  )

const dated = ({ party, speaker, saidAt, evidence }: Named) => ({
  party,
  speaker,
  saidAt: saidAt ?? evidence?.publishedAt ?? null,
})

/**
 * S5: an organisation, its head and its spokesperson are one party; a ministry, its government and its president's
 * office are parties apart. What the lists do not tell is told by names alone: spellings, acronyms, buildings, roles and speakers.
 */
export function sameParty(a: Named, b: Named, names: Names = WORLD_NAMES): boolean {
  const listed = names.sameParty(dated(a), dated(b))
  if (listed !== null) return listed
  const people = (n: Named): string[] => [n.speaker, n.party].filter((p) => p !== null)
  if (a.speaker !== null && people(b).some((p) => samePerson(a.speaker ?? '', p))) return true
  if (b.speaker !== null && people(a).some((p) => samePerson(b.speaker ?? '', p))) return true
  const [head, other] = [faceIn(a.party, names), faceIn(b.party, names)]
  if (sameFace(head, other)) return true
  if (head.kind !== null && other.kind !== null) return false
  const [ours, theirs] =
    isForHimself(a) && isForHimself(b)
      ? [housesOf(a, names), housesOf(b, names)]
      : [facesOf(a, names), facesOf(b, names)]
  return ours.some((f) => theirs.some((g) => sameFace(f, g)))
}
