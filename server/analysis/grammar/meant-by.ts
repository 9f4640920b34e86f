import type { Names } from '../../names/names.ts'
import { lowerInPlace } from '../text/lower.ts'
import { isOutletName } from './names.ts'
import { has, type Reading } from './reading.ts'
import { byBody } from './remembered.ts'
import type { Source } from './source.ts'

/** Nouns by which copy goes on about a company it has named ("the planemaker"). */
const FIRMS =
  /^(?:company|firm|group|maker|\p{L}{3,12}maker|insurer|airline|carrier|retailer|operator|developer|manufacturer|producer|utility|lender|builder|chain|start-?up|supplier|contractor|brewer|miner|shipowner|club|team|side|exchange|broker|body|watchdog|organi[sz]ation|organismo|entidad|institución|organisme|établissement|institution|einrichtung|behörde|ведомств\p{L}*|организаци\p{L}*|відомств\p{L}*|організаці\p{L}*|house|board|management|union|charity|foundation|museum|hospital|university|компани\p{L}*|фирм\p{L}*|холдинг\p{L}*|компані\p{L}*|клуб\p{L}*|unternehmen|konzern|firma|verein|entreprise|société|groupe|constructeur|empresa|compañía|firma|grupo|club)$/u
/** Those of them that no firm is called by. */
const HOUSES = /^(?:hospital|museum|university|school|college|prison|court|festival|theatre|church|clinic|laboratory)$/u
const OFFICIAL =
  /ministry|minister|government|court|police|parliament|presidency|president|kremlin|white house|army|embassy/iu

const wordsOf = new WeakMap<Source, readonly string[]>()

/** Whether the word stands in the party's name or in the phrase that named it. */
function named(s: Source, noun: string): boolean {
  const words = wordsOf.get(s) ?? lowerInPlace(`${s.party} ${s.phrase}`).split(/[^\p{L}\p{N}'-]+/u)
  wordsOf.set(s, words)
  // "The zoo" is not the "zoo city".
  const told = !/\p{Lu}/u.test(s.party) && s.party.includes(` `) && s.party.split(' ').includes(noun)
  return words.includes(noun) && (!told || s.party.endsWith(noun))
}

/** “A Skerlandic navy submarine”, then “the navy”: whose the thing is, not the thing. */
function bodyWithin(s: Source | null, noun: string): Source | null {
  const [, body] = (s && new RegExp(`^((?:\\p{Lu}[\\p{L}’'-]+ )+${noun})(?: \\p{Ll}+)+$`, 'u').exec(s.party)) ?? []
  return s && body !== undefined && s.kind === 'organisation' ? byBody(body, s.phrase) : s
}

/** The one body that the copy speaks of, or null where there are more. */
const theOne = (mentioned: readonly Source[]): Source | null =>
  mentioned.every((s) => s.party === mentioned[0]?.party) ? (mentioned[0] ?? null) : null

/** "In Belmora", "Belmora's president": one word that the copy uses of a place is no firm. */
const isPlace = (party: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(party) &&
  new RegExp(
    `(?<!(?:[Ss]hares|[Ss]takes?|[Ii]nterest|[Ss]tock|[Ii]nvestors?|[Cc]onfidence) )(?<!\\p{L})(?:in|In) ${party}(?![\\p{L}’'])|(?<!\\p{L})(?:[Ss]trikes?|[Bb]last|[Ff]ire|[Cc]rash|[Mm]eeting|[Rr]ally|[Pp]rotests?|[Cc]eremony|[Bb]erths?|[Dd]ocks?|[Qq]uays?) (?:at|in|near|off) ${party}(?![\\p{L}’'])`,
    'u',
  ).test(text)

/** A club or a firm whose name might be a person's ("Dunmore Rovers"), of which nobody has been heard yet. */
const asFirm = (person: Source | null, met: readonly Source[]): Source | null =>
  person && !met.some((s) => s.party === person.party || s.speaker === person.party)
    ? { ...person, kind: 'organisation', speaker: null }
    : null

/** "Four newborns": a number of people is no firm. */
const COUNTED =
  /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|both|some|many|several|most|few|hundreds|thousands|dozens)(?!\p{L}))/iu

/** "The hospital": the one that the copy has told by its place or name ("Stavroch maternity hospital"), though it said nothing. */
function toldAs(noun: string, text: string): Source | null {
  const name = new RegExp(`\\p{Lu}[\\p{L}-]+(?:['’]s)? (?:\\p{L}+ ){0,2}${noun}(?![\\p{L}'’])`, 'u').exec(text)?.[0]
  return name ? { party: name, kind: 'organisation', speaker: null, role: null, phrase: name } : null
}

const isFirm = ({ kind, party }: Source, text: string, r: Reading): boolean =>
  kind === 'organisation' &&
  !r.lexicon.outlet.includes(lowerInPlace(party)) &&
  !COUNTED.test(party) &&
  !OFFICIAL.test(party) &&
  !isPlace(party, text)

/** "The house says": not who has spoken for it. */
const itself = (body: Source | null): Source | null => body && { ...body, speaker: null, role: null }

/** By which of these nouns copy goes on about a firm, whatever its trade. */
const ANY_FIRM =
  /^(?:company|firm|group|concern|business|unternehmen|konzern|firma|entreprise|société|groupe|empresa|compañía|grupo|компани\p{L}*|фирм\p{L}*|холдинг\p{L}*|компані\p{L}*|фірм\p{L}*)$/u

/** “Tarvo fell. The company …”: a firm that opens the sentence before, by no more than its name. */
function firmBefore(name: string | null, met: readonly Source[], text: string): Source | null {
  if (name === null || isPlace(name, text)) return null
  const known = met.findLast((s) => s.kind === 'organisation' && s.party.split(' ')[0] === name)
  return known ?? byBody(name, name)
}

/** What a noun may mean, as the copy has told it so far. */
interface Spoken {
  met: readonly Source[]
  mentioned: readonly Source[]
  person: Source | null
  /** The name that the sentence before opens with. */
  before: string | null
}

/** The party that "the <noun>" means: by a word of its name or phrase, else by its kind. */
export function meantBy(
  noun: string,
  { met, mentioned, person, before }: Spoken,
  { text, names, r }: { text: string; names: Names; r: Reading },
): Source | null {
  const latest = (fits: (s: Source) => boolean): Source | null => met.findLast(fits) ?? null
  return (
    (ANY_FIRM.test(noun) ? firmBefore(before, met, text) : null) ??
    bodyWithin(
      latest((s) => s.kind !== 'unnamed' && named(s, noun)),
      noun,
    ) ??
    (has(r.organisation, noun) || has(r.outlet, noun) || FIRMS.test(noun)
      ? mentioned.findLast((s) => named(s, noun))
      : null) ??
    (r.lexicon.outlet.includes(noun) ? latest((s) => s.kind === 'outlet' || isOutletName(s.party, names)) : null) ??
    (HOUSES.test(noun) ? toldAs(noun, text) : null) ??
    (FIRMS.test(noun) ? (itself(latest((s) => isFirm(s, text, r))) ?? asFirm(person, met) ?? theOne(mentioned)) : null)
  )
}
