import type { Names } from '../../names/names.ts'
import { lowerInPlace } from '../text/lower.ts'
import { fullNames } from './full-names.ts'
import { meantBy } from './meant-by.ts'
import { isOrganisationName, isOutletName } from './names.ts'
import { has, type Reading } from './reading.ts'
import { toldBodies } from './told-bodies.ts'
import { byBody, byName, isSomebody, rememberBodies, rememberOpening, rememberParagraph } from './remembered.ts'
import type { Source } from './source.ts'

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
  /** True for a name of several words that the copy tells as a firm's: "dairy group Lumilac Nutrition". */
  isToldBody(name: string): boolean
  /** Remembers a source; later ones stand for the pronouns. */
  meet(source: Source): void
  /** Remembers an organisation that is spoken of, though it says nothing. */
  mention(name: string, phrase: string): void
  /** Another sentence is read from here on, of that paragraph. */
  nextSentence(paragraph: number): void
  /** The body that the sentence under reading is about, if "its" in it means that one. */
  pointBackTo(subject: Source | null): void
  /** That body. */
  ownSubject(): Source | null
  /** What "its" points at: the sentence's own subject, else the organisation spoken of last. */
  lastMentioned(): Source | null
  lastPerson(): Source | null
  /** Remembers a person who is spoken of, though he or she says nothing; `isAside` where the name may as well be a place's or a paper's. */
  mentionPerson(name: string, isAside: boolean): void
  /** Remembers the name that the sentence under reading opens with as its subject. */
  openWith(name: string): void
  /** Who has taken the word last in this paragraph. */
  lastHere(): Source | null
  /** The only person whom this paragraph has named, where whoever spoke last did so before it. */
  onlyHere(): Source | null
  /** Whom a pronoun means where nobody has spoken: the person named last. */
  lastNamed(): Source | null
  /** The one person of whom the copy has spoken so far, or null where there are more. */
  onlyPerson(): Source | null
  lastParty(): Source | null
  /** Whom "it" means: no person. */
  lastThing(): Source | null
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

const endsIn = (words: string, word: string): boolean => words === word || words.endsWith(` ${word}`)

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

const PREPOSITION = / (?:at|in|of|on|from|for|near|by|with) /u
/** "Wholesalers in nine countries", "a line at the factory": a capital that the place in the sentence gives is no name's. */
const isPlainWords = (party: string): boolean => /^\p{Ll}/u.test(party) || !/ \p{Lu}/u.test(party)
/** A body by its name; "a line at the Podgora factory" is a thing, though a name stands in it. */
const isBody = ({ kind, party }: Source, r: Reading): boolean =>
  kind === 'organisation' &&
  /\p{Lu}|ministry/u.test(party) &&
  !(isPlainWords(party) && PREPOSITION.test(party) && !has(r.organisation, party.split(PREPOSITION)[0] ?? ''))

/** Of whom the copy has told an office besides the name, it is remembered with it. */
function asKnown(only: Source | null, persons: ReadonlyMap<string, Source>): Source | null {
  const known = only && persons.get((only.party.split(' ').at(-1) ?? '').toLowerCase())
  return known && (known.speaker ?? known.party) === only.party ? known : only
}

export function createCast(text: string, sender: string, r: Reading, names: Names): Cast {
  const full = fullNames(text, r)
  const met: Source[] = []
  const bodies = rememberBodies()
  const persons = new Map<string, Source>()
  const mentioned: Source[] = []
  const spokenOf = new Set<string>()
  let person: Source | null = null
  let firms: ReadonlySet<string> | null = null
  const here = rememberParagraph()
  const opening = rememberOpening()
  const latest = (fits: (s: Source) => boolean): Source | null => met.findLast(fits) ?? null
  return {
    sender,
    names,
    isToldBody: (name) => (firms ??= toldBodies(text)).has(name),
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
      const source = byBody(name, phrase)
      keep(mentioned, source, 40)
      bodies.mention(source)
    },
    ...bodies.pointing,
    ...here.asked,
    onlyHere: () => asKnown(here.asked.onlyHere(), persons),
    openWith: opening.opens,
    nextSentence(paragraph) {
      bodies.pointing.nextSentence()
      here.open(paragraph)
      opening.next(paragraph)
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
    lastThing: () => latest((s) => s.kind === 'outlet' || (s.kind === 'organisation' && isParty(s, r))),
    lastOrganisation: () => latest((s) => isBody(s, r)),
    lastGroup: () => latest((s) => s.kind === 'organisation' || s.kind === 'unnamed'),
    lastOutlet: () => latest((s) => s.kind === 'outlet'),
    byNoun: (noun) => meantBy(noun, { met, mentioned, person, before: opening.before() }, { text, names, r }),
    byOffice: (role) => latest((s) => isOfficer(s, role)),
    byPerson: (name) =>
      persons.get(name.toLowerCase().split(' ').at(-1) ?? '') ?? unheardOf(name, fullestOf(name, full), names, r),
  }
}
