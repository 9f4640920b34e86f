import type { World } from '../../shared/merge-lists.ts'
import type { Outlet } from '../../shared/outlet.ts'
import type { Party, Spokesperson } from '../../shared/party.ts'
import { nameTable } from './name-table.ts'

/** A party as one position names it. */
export interface Named {
  party: string
  speaker: string | null
  /** ISO date or date-time of the position, where one is known: it tells who spoke for whom. */
  saidAt?: string | null
}

/** A person who speaks for a listed party. */
export interface Voice {
  party: Party
  name: string
  role: string
}

/** The lists in force as the analysis asks them: by name, at a cost that does not grow with the lists. */
export interface Names {
  /** The listed party that a whole name means: "the Élysée", "Kreml"; null for any other. */
  party: (name: string) => Party | null
  /**
   * For whom a person spoke on a day (ISO date or date-time; that of these names where none is given); null for one who
   * is not listed, who did not speak for anybody then, or who spoke for several.
   */
  voice: (person: string, day?: string | null) => Voice | null
  outlet: (name: string) => Outlet | null
  /** N8: whether the lists hold two positions for one party's; null where they do not tell. */
  sameParty: (a: Named, b: Named) => boolean | null
  /** N9: true for two names of one outlet, or of outlets that are one voice. */
  sameVoice: (a: string, b: string) => boolean
  /** The same names, asked of a day: that of the copy. Without one, a spokesperson's dates do not count. */
  on: (day: string) => Names
}

const namesOf = ({ name, aliases }: Pick<Party, 'name' | 'aliases'>): string[] => [
  name,
  ...Object.values(aliases).flat(),
]

/** Bodies for which a state's bare name stands: "London" for the Foreign Office, not for the Bank of England. */
const OF_GOVERNMENT = /^(?:presidency|government)$| ministry$/

/** A state and its government's bodies, a person and the body that the person heads, are one voice. */
function isPartOf(part: Party, whole: Party): boolean {
  if (part.belongsTo !== whole.id) return false
  return part.kind === 'person' || (whole.kind === 'state' && OF_GOVERNMENT.test(part.office ?? ''))
}

const DAY = 'YYYY-MM-DD'.length

/** N11: the first and the last day of a spokesperson's time count; an open end has no bound. */
const spokeOn = ({ from, until }: Spokesperson, day: string | null): boolean =>
  day === null || ((from === null || from <= day) && (until === null || day <= until))

/** The voices by name and day; one who speaks for several parties speaks for none that a name alone could tell. */
function voicesOf(parties: readonly Party[]): (person: string, day: string | null) => Voice | null {
  const voices = parties.flatMap((party) => party.spokespeople.map((who) => ({ party, who })))
  const table = nameTable(voices, ({ who }) => [who.name, ...who.aliases])
  const onDay = (person: string, day: string | null) => table.all(person).filter(({ who }) => spokeOn(who, day))
  return (person, day) => {
    const [found] = onDay(person, day)
    if (!found) return null
    const { name, role } = found.who
    const theirs = onDay(name, day).filter(({ who }) => who.name === name)
    return theirs.every(({ party }) => party.id === found.party.id) ? { party: found.party, name, role } : null
  }
}

/** "Песков журналистам": what follows a name in small letters is no part of it. */
const withoutTail = (name: string): string => /^\p{Lu}\S*(?: \p{Lu}\S*)*(?=(?: \p{Ll}\S*)+$)/u.exec(name)?.[0] ?? name

/** Makes the index of the lists in force. Pure; linear in the lists. */
export function compileNames({ parties, outlets }: World): Names {
  const byParty = nameTable(parties, namesOf)
  const byOutlet = nameTable(outlets, namesOf)
  const voice = voicesOf(parties)
  const familyOf = (name: string): string | null => {
    const found = byOutlet.find(name)
    return found && (found.family ?? found.id)
  }
  const sameVoice = (a: string, b: string): boolean => {
    const family = familyOf(a)
    return family !== null && family === familyOf(b)
  }
  const speaksFor = ({ party, speaker }: Named, day: string | null): Party | null =>
    byParty.find(party) ??
    (voice(party, day) ?? voice(withoutTail(party), day) ?? (speaker === null ? null : voice(speaker, day)))?.party ??
    null
  const same = (a: Named, b: Named, dayOf: (n: Named) => string | null): boolean | null => {
    const [x, y] = [speaksFor(a, dayOf(a)), speaksFor(b, dayOf(b))]
    if (!x || !y) return null
    if (x.id === y.id || isPartOf(x, y) || isPartOf(y, x)) return true
    // Two rows are two parties; who speaks for both in turn is left to the copy.
    const named =
      [x, y].every(({ kind }) => kind !== 'person') && byParty.find(a.party) === x && byParty.find(b.party) === y
    return named && (a.speaker === null || a.speaker !== b.speaker) ? false : null
  }

  const asked = (today: string | null): Names => ({
    party: (name) => byParty.find(name),
    voice: (person, day) => voice(person, day?.slice(0, DAY) ?? today),
    outlet: (name) => byOutlet.find(name),
    sameParty: (a, b) => same(a, b, ({ saidAt }) => saidAt?.slice(0, DAY) ?? today),
    sameVoice,
    on: (day) => asked(Number.isNaN(Date.parse(day)) ? null : day.slice(0, DAY)),
  })
  return asked(null)
}
