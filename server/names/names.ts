import type { World } from '../../shared/merge-lists.ts'
import type { Outlet } from '../../shared/outlet.ts'
import type { Party } from '../../shared/party.ts'
import { nameTable } from './name-table.ts'

/** A party as one position names it. */
export interface Named {
  party: string
  speaker: string | null
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
  /** For whom a person speaks; null for one who is not listed, or who speaks for several. */
  voice: (person: string) => Voice | null
  outlet: (name: string) => Outlet | null
  /** N8: whether the lists hold two positions for one party's; null where they do not tell. */
  sameParty: (a: Named, b: Named) => boolean | null
  /** N9: true for two names of one outlet, or of outlets that are one voice. */
  sameVoice: (a: string, b: string) => boolean
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

/** The voices by name; one who speaks for several parties speaks for none that a name alone could tell. */
function voicesOf(parties: readonly Party[]): (person: string) => Voice | null {
  const voices = parties.flatMap((party) =>
    party.spokespeople.map(({ name, aliases, role }) => ({ party, name, role, names: [name, ...aliases] })),
  )
  const table = nameTable(voices, ({ names }) => names)
  const partiesOf = new Map<string, Set<string>>()
  for (const { party, name } of voices) partiesOf.set(name, (partiesOf.get(name) ?? new Set()).add(party.id))
  return (person) => {
    const found = table.find(person)
    return found && partiesOf.get(found.name)?.size === 1 ? found : null
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
  const speaksFor = ({ party, speaker }: Named): Party | null =>
    byParty.find(party) ??
    (voice(party) ?? voice(withoutTail(party)) ?? (speaker === null ? null : voice(speaker)))?.party ??
    null

  return {
    party: (name) => byParty.find(name),
    voice,
    outlet: (name) => byOutlet.find(name),
    sameParty: (a, b) => {
      const [x, y] = [speaksFor(a), speaksFor(b)]
      if (!x || !y) return null
      if (x.id === y.id || isPartOf(x, y) || isPartOf(y, x)) return true
      // Two rows are two parties; who speaks for both in turn is left to the copy.
      const named =
        [x, y].every(({ kind }) => kind !== 'person') && byParty.find(a.party) === x && byParty.find(b.party) === y
      return named && (a.speaker === null || a.speaker !== b.speaker) ? false : null
    },
    sameVoice: (a, b) => {
      const family = familyOf(a)
      return family !== null && family === familyOf(b)
    },
  }
}
