import type { Names } from '../../names/names.ts'
import { lowerInPlace } from '../text/lower.ts'
import { fullNames } from './full-names.ts'
import { isOrganisationName, isOutletName } from './names.ts'
import { has, type Reading } from './reading.ts'
import { byName, isSomebody, rememberBodies, rememberParagraph } from './remembered.ts'
import type { Source } from './source.ts'

/** Nouns by which copy goes on about a company it has named ("the planemaker"). */
const FIRMS =
  /^(?:company|firm|group|maker|\p{L}{3,12}maker|insurer|airline|carrier|retailer|operator|developer|manufacturer|producer|utility|lender|builder|chain|start-?up|supplier|contractor|brewer|miner|shipowner|club|team|side|exchange|broker|body|watchdog|organi[sz]ation|organismo|entidad|institución|organisme|établissement|institution|einrichtung|behörde|ведомств\p{L}*|организаци\p{L}*|відомств\p{L}*|організаці\p{L}*|house|board|management|union|charity|foundation|museum|hospital|university|компани\p{L}*|фирм\p{L}*|холдинг\p{L}*|компані\p{L}*|клуб\p{L}*|unternehmen|konzern|firma|verein|entreprise|société|groupe|constructeur|empresa|compañía|firma|grupo|club)$/u
/** Those of them that no firm is called by. */
const HOUSES = /^(?:hospital|museum|university|school|college|prison|court|festival|theatre|church|clinic|laboratory)$/u
const OFFICIAL =
  /ministry|minister|government|court|police|parliament|presidency|president|kremlin|white house|army|embassy/iu

/**
 * Whom the copy has spoken of: full names for last names, the role and organisation of each person, and who was last
 * spoken of, for "the spokesman", "the ministry", "he".
 */
export interface Cast {
  /** The outlet whose copy this is. */
  sender: string
  /** The lists in force. */
  names: Names
  fullName(name: string): string
  /** Remembers a source; later ones stand for the pronouns. */
  meet(source: Source): void
  /** Remembers an organisation that is spoken of, though it says nothing. */
  mention(name: string, phrase: string): void
  /** Another sentence is read from here on, of that paragraph. */
  nextSentence(paragraph: number): void
  /** The body that the sentence under reading is about, if "its" in it means that one. */
  pointBackTo(subject: Source | null): void
  /** What "its" points at: the sentence's own subject, else the organisation spoken of last. */
  lastMentioned(): Source | null
  lastPerson(): Source | null
  /** Remembers a person who is spoken of, though he or she says nothing; `isAside` where the name may as well be a place's or a paper's. */
  mentionPerson(name: string, isAside: boolean): void
  /** Who has taken the word last in this paragraph. */
  lastHere(): Source | null
  /** The only person whom this paragraph has named, where whoever spoke last did so before it. */
  onlyHere(): Source | null
  /** Whom a pronoun means where nobody has spoken: the person named last. */
  lastNamed(): Source | null
  /** The one person of whom the copy has spoken so far, or null where there are more. */
  onlyPerson(): Source | null
  lastParty(): Source | null
  /** The group that "they" means: an organisation or people without names. */
  lastGroup(): Source | null
  /** The organisation met last that has a name of its own. */
  lastOrganisation(): Source | null
  lastOutlet(): Source | null
  /** The party that "the <noun>" means: by a word of its name or phrase, else by its kind. */
  byNoun(noun: string): Source | null
  byPerson(name: string): Source | null
  /** The body of whose officer the copy has told by office alone: "the health minister", then “Minister Odette Fromentin”. */
  byOffice(role: string): Source | null
}

const wordsOf = new WeakMap<Source, readonly string[]>()

/** Whether the word stands in the party's name or in the phrase that named it. */
function named(s: Source, noun: string): boolean {
  const words = wordsOf.get(s) ?? lowerInPlace(`${s.party} ${s.phrase}`).split(/[^\p{L}\p{N}'-]+/u)
  wordsOf.set(s, words)
  // "The zoo" is not the "zoo city".
  const told = !/\p{Lu}/u.test(s.party) && s.party.includes(` `) && s.party.split(' ').includes(noun)
  return words.includes(noun) && (!told || s.party.endsWith(noun))
}

/** The one body that the copy speaks of, or null where there are more. */
const theOne = (mentioned: readonly Source[]): Source | null =>
  mentioned.every((s) => s.party === mentioned[0]?.party) ? (mentioned[0] ?? null) : null

/** "In Belmora", "Belmora's president": one word that the copy uses of a place is no firm. */
const isPlace = (party: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(party) &&
  new RegExp(
    `(?<!(?:[Ss]hares|[Ss]takes?|[Ii]nterest|[Ss]tock|[Ii]nvestors?|[Cc]onfidence) )(?<!\\p{L})(?:in|In) ${party}(?![\\p{L}’'])`,
    'u',
  ).test(text)

const endsIn = (words: string, word: string): boolean => words === word || words.endsWith(` ${word}`)

/** A club or a firm whose name might be a person's ("Dunmore Rovers"), of which nobody has been heard yet. */
const asFirm = (person: Source | null, met: readonly Source[]): Source | null =>
  person && !met.some((s) => s.party === person.party) ? { ...person, kind: 'organisation', speaker: null } : null

/** "Four newborns": a number of people is no firm. */
const COUNTED =
  /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|both|some|many|several|most|few|hundreds|thousands|dozens)(?!\p{L}))/iu

/** "The hospital": the one that the copy has told by its place or name ("Stavroch maternity hospital"), though it said nothing. */
function toldAs(noun: string, text: string): Source | null {
  const name = new RegExp(`\\p{Lu}[\\p{L}-]+(?:['’]s)? (?:\\p{L}+ ){0,2}${noun}(?![\\p{L}'’])`, 'u').exec(text)?.[0]
  return name ? { party: name, kind: 'organisation', speaker: null, role: null, phrase: name } : null
}

const isFirm = ({ kind, party }: Source, text: string): boolean =>
  kind === 'organisation' && !COUNTED.test(party) && !OFFICIAL.test(party) && !isPlace(party, text)

/** An officer told by office alone, whose body the copy has named. */
const isOfficer = ({ kind, speaker, party, role }: Source, office: string): boolean =>
  kind === 'organisation' && speaker === null && role !== null && party !== role && endsIn(role, office)

/** A body with a name of its own, or by what it is. */
const isParty = ({ party }: Source, r: Reading): boolean =>
  /\p{Lu}/u.test(party) || has(r.organisation, lowerInPlace(party))

/** Adds to what is remembered; the oldest goes where that is more than `most`. */
function keep(list: Source[], source: Source, most: number): void {
  list.push(source)
  if (list.length > most) list.shift()
}

/** The full name for a last name, as the copy has it anywhere. */
const fullestOf = (name: string, full: ReadonlyMap<string, string>): string | undefined =>
  name.includes(' ') ? undefined : full.get(name.toLowerCase())

/** Of two sources of one surname the one that tells more is kept. */
function rememberPerson(persons: Map<string, Source>, source: Source): void {
  const named = source.speaker ?? (source.kind === 'person' ? source.party : null)
  if (!named) return
  const last = (named.split(' ').at(-1) ?? '').toLowerCase()
  const known = persons.get(last)
  const better = !known || (known.kind === 'person' && source.kind !== 'person') || (!known.role && source.role)
  if (better) persons.set(last, source)
}

/** A person whom the copy names in full somewhere, though nobody has heard from him or her. */
function unheardOf(name: string, whole: string | undefined, names: Names, r: Reading): Source | null {
  const isPerson = whole && !isOutletName(whole, names) && !isOrganisationName(whole, r)
  return isPerson ? { ...byName(whole), phrase: name } : null
}

export function createCast(text: string, sender: string, r: Reading, names: Names): Cast {
  const full = fullNames(text, r)
  const met: Source[] = []
  const bodies = rememberBodies()
  const persons = new Map<string, Source>()
  const mentioned: Source[] = []
  const spokenOf = new Set<string>()
  let person: Source | null = null
  const here = rememberParagraph()
  const latest = (fits: (s: Source) => boolean): Source | null => met.findLast(fits) ?? null
  return {
    sender,
    names,
    fullName(name) {
      const known = name.includes(' ') ? null : persons.get(name.toLowerCase())
      return known?.speaker ?? known?.party ?? name
    },
    meet(source) {
      keep(met, source, 60)
      bodies.meet(source)
      here.meet(source)
      rememberPerson(persons, source)
    },
    mention(name, phrase) {
      const source: Source = { party: name, kind: 'organisation', speaker: null, role: null, phrase }
      keep(mentioned, source, 40)
      bodies.mention(source)
    },
    ...bodies.pointing,
    ...here.asked,
    nextSentence(paragraph) {
      bodies.pointing.nextSentence()
      here.open(paragraph)
    },
    mentionPerson(name, isAside) {
      person = byName(name)
      if (!isAside) here.name(name)
      if (name.includes(' ')) spokenOf.add(name)
    },
    lastNamed: () => person,
    onlyPerson: () => (spokenOf.size === 1 ? person : null),
    lastPerson: () => latest(isSomebody),
    lastParty: () => latest((s) => s.kind === 'person' || (s.kind === 'organisation' && isParty(s, r))),
    lastOrganisation: () => latest((s) => s.kind === 'organisation' && /\p{Lu}|ministry/u.test(s.party)),
    lastGroup: () => latest((s) => s.kind === 'organisation' || s.kind === 'unnamed'),
    lastOutlet: () => latest((s) => s.kind === 'outlet'),
    byNoun: (noun) =>
      latest((s) => s.kind !== 'unnamed' && named(s, noun)) ??
      (has(r.organisation, noun) || has(r.outlet, noun) || FIRMS.test(noun)
        ? mentioned.findLast((s) => named(s, noun))
        : null) ??
      (r.lexicon.outlet.includes(noun) ? latest((s) => s.kind === 'outlet' || isOutletName(s.party, names)) : null) ??
      (HOUSES.test(noun) ? toldAs(noun, text) : null) ??
      (FIRMS.test(noun) ? (latest((s) => isFirm(s, text)) ?? asFirm(person, met) ?? theOne(mentioned)) : null),
    byOffice: (role) => latest((s) => isOfficer(s, role)),
    byPerson: (name) =>
      persons.get(name.toLowerCase().split(' ').at(-1) ?? '') ?? unheardOf(name, fullestOf(name, full), names, r),
  }
}
