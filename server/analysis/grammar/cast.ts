import type { Names } from '../../names/names.ts'
import { CAPITAL, DIGIT, kindsAt, LETTER } from '../text/letters.ts'
import { lowerInPlace } from '../text/lower.ts'
import { isOrganisationName, isOutletName } from './names.ts'
import { has, type Reading } from './reading.ts'
import type { Source } from './source.ts'

const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|der|den|van|von|bin|ibn|al|da|di|dos) )?\p{Lu}[\p{L}'’-]+){1,2}/uy

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
  /** Another sentence is read from here on. */
  nextSentence(): void
  /** The body that the sentence under reading is about, if "its" in it means that one. */
  pointBackTo(subject: Source | null): void
  /** What "its" points at: the sentence's own subject, else the organisation spoken of last. */
  lastMentioned(): Source | null
  lastPerson(): Source | null
  /** Remembers a person who is spoken of, though he or she says nothing. */
  mentionPerson(name: string): void
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

/** Words with a capital at the head of a line, which no name begins with. */
const NO_FIRST_NAME =
  /^(?:von|vom|about|source|contact|update|exclusive|photo|picture|media|editing|reporting|additional|writing)$/u

/** Names of two or three words: sought only where a word begins with a capital. */
function* namesIn(text: string): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; at++) {
    if ((kindsAt(text, at) & CAPITAL) === 0 || (kindsAt(text, at - 1) & (LETTER | DIGIT)) !== 0) continue
    FULL_NAME.lastIndex = at
    const m = FULL_NAME.exec(text)
    if (!m) continue
    yield m
    at += m[0].length - 1
  }
}

function fullNames(text: string, r: Reading): Map<string, string> {
  const full = new Map<string, string>()
  for (const m of namesIn(text)) {
    if (
      text[m.index - 1] === '(' ||
      /(?:der|die|das|dem|den|des|im|vom|zum) $/u.test(text.slice(Math.max(0, m.index - 4), m.index))
    )
      continue
    const name = m[0].replace(/['’]s$/u, '')
    const last = (name.split(' ').at(-1) ?? '').toLowerCase()
    const [first = ''] = name.toLowerCase().split(' ')
    if (
      NO_FIRST_NAME.test(first) ||
      r.article.has(first) ||
      r.stop.has(first) ||
      r.adverb.has(first) ||
      r.auxiliary.has(first)
    )
      continue
    if (!full.has(last)) full.set(last, name)
  }
  return full
}

const wordsOf = new WeakMap<Source, readonly string[]>()

/** Whether the word stands in the party's name or in the phrase that named it. */
function named(s: Source, noun: string): boolean {
  const words = wordsOf.get(s) ?? lowerInPlace(`${s.party} ${s.phrase}`).split(/[^\p{L}\p{N}'-]+/u)
  wordsOf.set(s, words)
  return words.includes(noun)
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

const byName = (name: string): Source => ({ party: name, kind: 'person', speaker: name, role: null, phrase: name })

/** A club or a firm whose name might be a person's ("Dunmore Rovers"), of which nobody has been heard yet. */
const asFirm = (person: Source | null, met: readonly Source[]): Source | null =>
  person && !met.some((s) => s.party === person.party) ? { ...person, kind: 'organisation', speaker: null } : null

/** "Four newborns": a number of people is no firm. */
const COUNTED =
  /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|most|few|hundreds|thousands|dozens)(?!\p{L}))/iu

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

/** The body spoken of last: whom the sentence is about, if "its" means that one; else of those of the last sentence with one the one that speaks. */
function rememberBodies() {
  let body: { source: Source; sentence: number; speaks: boolean } | null = null
  let sentence = 0
  let pointedBack: Source | null = null
  return {
    meet: (source: Source): void => {
      if (source.kind === 'organisation' && /\p{Lu}/u.test(source.party)) body = { source, sentence, speaks: true }
    },
    mention: (source: Source): void => {
      if (!(body?.speaks && body.sentence === sentence)) body = { source, sentence, speaks: false }
    },
    pointing: {
      nextSentence: (): void => {
        sentence++
        pointedBack = null
      },
      pointBackTo: (subject: Source | null): void => {
        pointedBack = subject
      },
      lastMentioned: (): Source | null => pointedBack ?? body?.source ?? null,
    },
  }
}

export function createCast(text: string, sender: string, r: Reading, names: Names): Cast {
  const full = fullNames(text, r)
  const met: Source[] = []
  const bodies = rememberBodies()
  const persons = new Map<string, Source>()
  const mentioned: Source[] = []
  const spokenOf = new Set<string>()
  let person: Source | null = null
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
      const named = source.speaker ?? (source.kind === 'person' ? source.party : null)
      if (!named) return
      const last = (named.split(' ').at(-1) ?? '').toLowerCase()
      const known = persons.get(last)
      const better = !known || (known.kind === 'person' && source.kind !== 'person') || (!known.role && source.role)
      if (better) persons.set(last, source)
    },
    mention(name, phrase) {
      const source: Source = { party: name, kind: 'organisation', speaker: null, role: null, phrase }
      keep(mentioned, source, 40)
      bodies.mention(source)
    },
    ...bodies.pointing,
    mentionPerson(name) {
      person = byName(name)
      if (name.includes(' ')) spokenOf.add(name)
    },
    lastNamed: () => person,
    onlyPerson: () => (spokenOf.size === 1 ? person : null),
    lastPerson: () => latest((s) => s.speaker !== null || s.kind === 'person'),
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
    byPerson: (name) => {
      const unheard = fullestOf(name, full)
      const isPerson = unheard && !isOutletName(unheard, names) && !isOrganisationName(unheard, r)
      const known = persons.get(name.toLowerCase().split(' ').at(-1) ?? '')
      return known ?? (isPerson ? { ...byName(unheard), phrase: name } : null)
    },
  }
}
