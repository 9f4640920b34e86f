import type { EventBody } from '../../shared/event.ts'
import type { Random } from '../bench/copy/random.ts'

/** A saved search of the desk or of one of two people is saved, renamed, removed or looked at. */
export function randomSearch(random: Random): EventBody {
  const id = random.pick(['search-1', 'search-2', 'search-3'])
  const name = random.pick(['Denials', 'Kremlin'])
  const search = { id, name, q: 'stance:denial' }
  if (random.chance(0.4)) {
    const change = random.pick(['saved', 'edited', 'removed'] as const)
    return { type: 'search-changed', search: { ...search, author: 'Ana' }, change }
  }
  const userId = random.pick(['viewer', 'ben'])
  const mine = random.pick([
    { what: 'search', search },
    { what: 'search-removed', searchId: id },
    { what: 'search-look', searchId: id, upTo: random.below(100) },
    { what: 'columns', columns: [{ q: name, width: 1, saved: null }] },
    { what: 'seen-all', seen: { upTo: random.below(100), at: '2024-11-11T09:00:00.000Z' } },
  ] as const)
  return mine.what === 'columns'
    ? { type: 'mine-changed', userId, mine: { what: 'columns', columns: [...mine.columns] } }
    : { type: 'mine-changed', userId, mine }
}
