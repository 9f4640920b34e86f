import { expect, test } from 'vitest'
import type { EntryChange } from '../../shared/explanation.ts'
import { aLine, anAlert, anEntry } from '../../tests/helpers/build.ts'
import { entryHistory } from './entry-history.ts'

test('an entry’s history: logged, alerted, carried, restated, in the order of time', () => {
  const entry = anEntry({
    id: 'e',
    seq: 1251,
    by: 'auto',
    loggedAt: '2024-11-11T08:58:07Z',
    firstItemId: 'i1',
    carriedBy: ['i1', 'i2'],
  })
  const lines = entryHistory(entry, {
    past: null,
    alerts: [
      anAlert({
        entryId: 'e',
        raisedAt: '2024-11-11T08:58:08Z',
        acknowledgedBy: 'the duty editor',
        acknowledgedAt: '2024-11-11T08:58:29Z',
        reason: 'on it',
      }),
    ],
    items: [aLine({ itemId: 'i2', sourceName: 'AP', receivedAt: '2024-11-11T09:01:40Z' })],
    entries: [
      anEntry({ id: 'r', restates: 'e', speaker: 'Peskov', quote: '“no plans”', loggedAt: '2024-11-11T12:40:15Z' }),
    ],
  })
  expect(lines.map((l) => l.words)).toEqual([
    'logged by the desk · #1,251',
    'alert raised, acknowledged by the duty editor after 21 s: “on it”',
    'carried by AP',
    'restated (Peskov, “no plans”)',
  ])
})

const change = (seq: number, over: Partial<EntryChange>): EntryChange => ({
  seq,
  at: `2024-11-11T09:0${seq}:00Z`,
  by: 'u1',
  name: 'Ann Lee',
  change: 'confirmed',
  reason: null,
  put: [],
  ...over,
})

test('E3: who confirmed, rejected or took back an entry is told by name, with the reason', () => {
  const entry = anEntry({ id: 'e', loggedAt: '2024-11-11T08:58:07Z' })
  const changes = [
    change(1, { change: 'logged', name: 'the desk' }),
    change(2, { reason: 'heard it' }),
    change(3, { change: 'rejected', reason: '' }),
    change(4, { change: 'restored', name: 'Bo Dahl' }),
  ]
  const none = { alerts: [], items: [], entries: [] }
  const told = (past: number | null) => entryHistory(entry, { ...none, past }, changes).map((l) => l.words)
  expect(told(null).slice(1)).toEqual([
    'confirmed by Ann Lee: “heard it”',
    'rejected by Ann Lee',
    'put back to suggested by Bo Dahl',
  ])
  expect(told(Date.parse('2024-11-11T09:02:30Z')).slice(1)).toEqual(['confirmed by Ann Lee: “heard it”'])
})

test('E3, D8: a correction is told with what stood before and what after', () => {
  const entry = anEntry({ id: 'e', loggedAt: '2024-11-11T08:58:07Z' })
  const put: EntryChange['put'] = [
    { field: 'party', before: 'Kremlin', after: 'Duma' },
    { field: 'role', before: 'spokesman', after: null },
  ]
  const changes = [change(1, { change: 'corrected', put, reason: 'heard it' }), change(2, { change: 'uncorrected' })]
  const lines = entryHistory(entry, { alerts: [], items: [], entries: [], past: null }, changes)
  expect(lines.map((l) => l.words).slice(1)).toEqual([
    'corrected by Ann Lee (party: “Kremlin” → “Duma”; role: “spokesman” → none): “heard it”',
    'put back as the desk had read it by Ann Lee',
  ])
})
