import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { isOfficeName, officeOf } from './party.ts'
import { nameHead, plain, plainWords } from './plain.ts'
import { holds, type Reading, type Side, sideOfEntry, storyOf } from './reading.ts'
import { remembered } from './remembered.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Nouns by which copy tells what a party is rather than who, in plain letters, in the languages that are read. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'operator',
    /\b(?:operators?|owners?|company|firm|shipping line|ship ?owner|plant|factory|reederei|betreiber\w*|eigentumer\w*|konzern\w*|firma|unternehmen|werk|exploitant|operateur|proprietaire|entreprise|societe|armateur|compagnie|usine|empresa|operador\w*|propietari\w*|naviera|compania|planta|operator\w*|vladel[et]\w*|kompani\w+|sudovladel\w+|vlasnyk\w*|zavod\w*)\b/g,
  ],
  ['maker', /\b(?:manufacturers?|maker|hersteller\w*|fabricantes?|proizvoditel\w*|vyrobnyk\w*)\b/g],
  ['seller', /\b(?:dealer|seller|handler|marchand|vendeur|vendedor|prodavets|torgovets)\b/g],
  [
    'agent',
    /\b(?:agent|lawyers?|attorney|counsel|solicitor|advokat\w*|anwalt\w*|avocate?s?|defenseure?|abogad[oa]s?|letrad[oa]s?|zashchitnik\w*|zakhysnyk\w*|representante)\b/g,
  ],
  [
    'state',
    /\b(?:ministry|minister|department|government|minister(?:ium|e|io|stv\w+)|ministre|ministr[ao]?|gouvernement|gobierno|regierung|pravitelstv\w+|uryad\w*)\b/g,
  ],
  [
    'hospital',
    /\b(?:hospital|clinic|maternity|roddom\w*|perinatal\w*|\w*klinik\w*|bolnits\w*|likarn\w*|hopital|krankenhaus)\b/g,
  ],
  ['court', /\b(?:court|judge|tribunal|\w*gericht\w*|richter\w*|juge|juez[a]?|sudya|suddya|cour)\b/g],
  ['club', /\b(?:club|team|verein|klub\w*|equipe|equipo)\b/g],
]

/** Bodies that operate nothing, by their nouns: beside what the lists tell of states and institutions. */
const NO_COMPANY =
  /\b(?:union|association|federation|commission|committee|council|authority|agency|party|movement|foundation|institute|university|museum|church|parliament|board|league|army|police|gewerkschaft|verband|partei|syndicat|parti|sindicato|partido|profsoyuz\w*|parti[yi]a)\b/

interface Described {
  kinds: ReadonlySet<string>
  /** Beginnings of the words that tell more than a kind: of a ship, of a port. */
  rest: readonly string[]
  /** Beginnings of the names in it, as every language keeps them. */
  names: readonly string[]
}

const NAMES = 5_000
const LEAST = 4
/** Copy in German writes every noun with a capital: what tells a kind is no name there either. */
const describedBy = remembered((name: string): Described => {
  const text = plain(name).replaceAll(/[’']s\b/g, '')
  const kinds = new Set(KINDS.flatMap(([kind, words]) => (text.search(words) >= 0 ? [kind] : [])))
  const told = new Set(KINDS.flatMap(([, words]) => text.match(words) ?? []).flatMap((found) => found.split(' ')))
  const capitals = name.split(/[\s,]+/).filter((word) => /^\P{L}*\p{Lu}/u.test(word))
  const names = capitals.flatMap(plainWords).filter((word) => word.length > 2 && !told.has(word))
  const named = new Set(capitals.flatMap(plainWords))
  const rest = plainWords(text).filter(
    (word) => word.length >= LEAST && !told.has(word) && !named.has(word) && !STOP_WORDS.has(word),
  )
  return { kinds, names: names.map(nameHead), rest: rest.map(nameHead) }
}, NAMES)

const meet = (a: Iterable<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))

/** Beginnings of all the words in which the story tells its claims. */
const subjectOf = ({ story, claims }: ReturnType<typeof storyOf>): ReadonlySet<string> =>
  new Set([story?.title ?? '', ...claims.map((c) => c.text)].flatMap((text) => plainWords(text).map(nameHead)))

/** A state's body is known by whose it is: "Sambara ministry", "gouvernement sambarais". */
function isBodyOf(s: Described, e: Described, text: string): boolean {
  const words = new Set(plainWords(text).map(nameHead))
  return s.names.every((name) => e.names.includes(name) || words.has(name))
}

/**
 * S46: who has taken this side of a claim under a name, where `statements` only tell what their party is: "the operator of
 * a cruise ship", "Calvete's agent", "Sambara ministry". Null where the party has a name of its own, nobody of that kind
 * has spoken, or more than one has.
 */
export function namedBefore(
  reading: Reading,
  statements: readonly Statement[],
  { claimId, side }: { claimId: string; side: Side },
): Entry | null {
  const screen = storyOf(reading)
  const subject = subjectOf(screen)
  const others = screen.entries.filter(
    (e) => e.claimId === claimId && holds(e) && e.state !== 'rejected' && sideOfEntry(e, screen.entries) === side,
  )
  const found = others.filter((e) => statements.every((s) => stands(s, e, subject)))
  return new Set(found.map((e) => e.party)).size === 1 ? (found[0] ?? null) : null
}

function stands(s: Statement, e: Entry, subject: ReadonlySet<string>): boolean {
  const [ours, theirs] = [describedBy(s.party), describedBy(e.party)]
  const role = describedBy(s.role ?? '').kinds
  // "Sauvel's lawyer", and then the lawyer by his own name.
  const isTold = theirs.kinds.has('agent') && (e.speaker === null || e.speaker === e.party)
  if (isTold && s.speaker !== null && role.has('agent')) return theirs.names.some((name) => subject.has(name))
  // Whoever sits in a court speaks for it.
  if (s.partyKind === 'person' && s.party === (s.speaker ?? s.party))
    return role.has('court') && theirs.kinds.has('court')
  // "Foreign ministry" tells which, whosever it is.
  if (isOfficeName(s.party)) return false
  if (ours.kinds.has('state'))
    return theirs.kinds.has('state') && (isBodyOf(ours, theirs, e.party) || ours.names.every((n) => subject.has(n)))
  if (!ours.names.every((name) => subject.has(name)) || ours.kinds.size === 0) return false
  if (ours.kinds.has('agent')) return describedBy(e.role ?? '').kinds.has('agent') || theirs.kinds.has('agent')
  if (meet(ours.kinds, theirs.kinds)) return true
  // Any house can be the operator of what the claim tells of, but for those that operate nothing.
  const isHouse = e.party !== e.speaker && !isOfficeName(e.party) && !NO_COMPANY.test(plain(e.party))
  const isOfSubject = ours.rest.length === 0 || ours.rest.some((word) => subject.has(word))
  return ours.kinds.has('operator') && theirs.kinds.size === 0 && isHouse && isOfSubject
}

/** No office of state and no kind that one has and the other has not. */
const mayBeOne = (a: string, b: string): boolean =>
  officeOf(a) === officeOf(b) &&
  [a, b].some((name) => describedBy(name).kinds.size === 0 || meet(describedBy(a).kinds, describedBy(b).kinds))

/** Hours within which copy in another language carries what was denied. */
const ECHO = 3
const HOUR_MS = 3_600_000

/**
 * S46: who has denied a claim, where copy in another language tells within hours of a body that denies it, nothing in their
 * names tells them apart, and nobody else has: what looks so is nearly always that denial, its party told by another name.
 */
export function deniedAbroad(
  { line, ...reading }: Reading,
  statements: readonly Statement[],
  party: string,
  claimId: string,
): Entry | null {
  const screen = storyOf({ line, ...reading })
  const denied = screen.entries.filter(
    (e) => e.claimId === claimId && holds(e) && sideOfEntry(e, screen.entries) === 'denies',
  )
  const [first] = denied
  const item = screen.items.find((i) => i.itemId === first?.firstItemId)
  if (!first || !item || statements.some((s) => s.partyKind === 'person')) return null
  const hours = Math.abs(Date.parse(line.publishedAt) - Date.parse(item.publishedAt)) / HOUR_MS
  const isIn = (other: { language: string | null } | undefined): boolean =>
    (line.language ?? 'en').slice(0, 2) === (other?.language ?? 'en').slice(0, 2)
  const isAbroad = !isIn(item)
  const isOnly = denied.every((e) => e.party === first.party)
  // A firm of which the claim tells by name answers it for itself, and not for one whom it does not tell of.
  const claim = new Set(plainWords(screen.claims.find((c) => c.id === claimId)?.text ?? '').map(nameHead))
  const isNamed = (name: string): boolean => meet(describedBy(name).names, claim)
  if (!NO_COMPANY.test(plain(party)) && isNamed(party) && !isNamed(first.party)) return null
  return isOnly && isAbroad && hours <= ECHO && mayBeOne(party, first.party) ? first : null
}
