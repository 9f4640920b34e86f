import { expect, test } from 'vitest'
import type { KeyRow } from '../../db/store.ts'
import { unsetSources } from './unset-sources.ts'

const key = (over: Partial<KeyRow>): KeyRow => ({
  id: 'k',
  name: 'tass-feed',
  role: 'ingest',
  source: 'tass',
  hash: '',
  wall: null,
  seenAt: null,
  createdAt: '2024-11-11T08:00:00.000Z',
  revokedAt: null,
  ...over,
})
const source = (id: string, hour: string) => ({
  id,
  name: id.toUpperCase(),
  items: 3,
  firstItemAt: '2024-11-11T08:00:00.000Z',
  lastItemAt: `2024-11-11T${hour}:00:00.000Z`,
})

test('R62: who brings copy by a key alone is told with its last item, its count and its keys; what is set up stands elsewhere', () => {
  const keys = [
    key({}),
    key({ name: 'old', revokedAt: '2024-11-11T09:00:00.000Z' }),
    key({ name: 'any', source: null }),
    key({ name: 'quiet', source: 'efe' }),
    key({ name: 'set', source: 'ap' }),
  ]
  const pasted = [source('paste', '12'), source('paste:ostend-courier', '12')]
  const played = [source('bbc', '13'), source('tass', '09')]
  const told = unsetSources({
    delivered: [...pasted, ...played, source('afp', '10'), source('ap', '11')],
    keys,
    set: new Set(['ap']),
    // Who has a key of its own may deliver, whatever the sample has played under its name.
    sample: new Set(['bbc', 'tass']),
  })
  expect(told).toEqual([
    { id: 'afp', name: 'AFP', items: 3, lastItemAt: '2024-11-11T10:00:00.000Z', keys: [] },
    { id: 'tass', name: 'TASS', items: 3, lastItemAt: '2024-11-11T09:00:00.000Z', keys: ['tass-feed'] },
    { id: 'efe', name: 'efe', items: 0, lastItemAt: null, keys: ['quiet'] },
  ])
})
