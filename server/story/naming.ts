import type { Naming, NamingRule } from '../../shared/naming.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { sameOutlet } from './outlet.ts'
import { isOfficeOfBody } from './party.ts'
import { plain } from './plain.ts'
import type { Side } from './reading.ts'

interface LoggedAs {
  by: Side
  /** Name of the outlet that sends the copy. */
  sender: string
  /** The lists as of the day of the copy. */
  names: Names
}

type Row = NonNullable<Naming['row']>

const rowOf = (list: Row['list'], found: { id: string; name: string } | null): { row?: Row } =>
  found === null ? {} : { row: { list, id: found.id, name: found.name } }

/** What ties a party's name in the story to what the copy calls it, where they differ. */
function tieOf(s: Statement, readAs: string, party: string, names: Names): NamingRule {
  const row = names.party(party)
  if (row !== null && names.party(readAs)?.id === row.id) return 'listed-name'
  const voice = s.speaker === null ? null : names.voice(s.speaker, s.saidAt)
  if (voice !== null && voice.party.id === row?.id) return 'listed-speaker'
  return s.role !== null && isOfficeOfBody(s.role) ? 'officer' : 'same-party'
}

/** E11: why a statement's position is logged as that of `party`, by which words, rule on names and row of the lists. */
export function namingAs(s: Statement, party: string, { by, sender, names }: LoggedAs): Naming {
  const words = s.naming?.words ?? s.party
  if (by === 'reports' || by === 'corrects' || by === 'retracts') {
    const own = sameOutlet(party, sender, names)
    const told = own ? { words: '', rule: 'sender' } : { words: s.via ?? words, rule: 'credited' }
    return { ...told, ...rowOf('outlets', names.outlet(party)) }
  }
  const readAs = s.naming?.readAs ?? s.party
  // The desk's name for a party is what the copy calls it, without the marks of a headline.
  const isSame = plain(readAs).includes(plain(party))
  const rule = isSame ? (s.naming?.rule ?? 'named') : tieOf(s, readAs, party, names)
  return { words, rule, ...(!isSame && { readAs }), ...rowOf('parties', names.party(party)) }
}
