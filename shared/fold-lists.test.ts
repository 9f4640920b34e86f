import { expect, test } from 'vitest'
import { aParty } from '../tests/helpers/build.ts'
import { countReads } from '../tests/helpers/count-reads.ts'
import type { LogEvent } from './event.ts'
import { fold } from './fold.ts'
import type { PartyRow } from './party.ts'
import type { ListsScreen } from './screen.ts'

const NONE: ListsScreen = { kind: 'lists', parties: [], outlets: [] }
const changed = (seq: number, id: string, change: PartyRow['change'] = 'listed'): LogEvent => ({
  type: 'party-changed',
  seq,
  at: '2026-03-01T10:00:00.000Z',
  id,
  change,
  party: change === 'listed' ? aParty({ id }) : null,
  editor: 'Ana',
  by: 'user-1',
  reason: null,
})
const MANY = 1_000
const ids = Array.from({ length: MANY }, (_, n) => `row-${(n * 7919) % MANY}`)

test('N7: an import of any size is folded in one pass, on the desk and on every screen', () => {
  const before = fold(
    NONE,
    ids.map((id, n) => changed(n + 1, `old-${id}`)),
  )
  const { rows, perRow } = countReads(before.parties)
  const events = ids.map((id, n) => changed(MANY + n + 1, id))
  expect(fold({ ...before, parties: rows }, events).parties).toHaveLength(2 * MANY)
  // Sorting may read a row some ten times; a pass for each event would read it a thousand times.
  expect(perRow()).toBeLessThan(MANY / 20)
})

test('N7: events folded together or one by one give the same rows, by id', () => {
  const events = [
    changed(1, 'c'),
    changed(2, 'a'),
    changed(3, 'b'),
    changed(4, 'a', 'unlisted'),
    changed(5, 'c', 'restored'),
    changed(6, 'd', 'restored'),
    changed(7, 'd'),
  ]
  const together = fold(NONE, events)
  expect(together.parties.map(({ id, seq }) => [id, seq])).toEqual([
    ['a', 4],
    ['b', 3],
    ['d', 7],
  ])
  expect(events.reduce((screen, event) => fold(screen, [event]), NONE)).toEqual(together)
})
