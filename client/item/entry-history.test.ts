import { expect, test } from 'vitest'
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
