import { expect, test } from 'vitest'
import { aParty } from '../../tests/helpers/build.ts'
import { countReads } from '../../tests/helpers/count-reads.ts'
import type { LogEvent } from '../../shared/event.ts'
import { ListedNames, NO_ROWS } from './listed-names.ts'

const NO_WORLD = { parties: [], outlets: [] }
const listed = (seq: number): LogEvent => ({
  type: 'party-changed',
  seq,
  at: '2026-03-01T10:00:00.000Z',
  id: `row-${seq}`,
  change: 'listed',
  party: aParty({ id: `row-${seq}`, name: `Tern House ${seq}` }),
  editor: 'Ana',
  by: 'user-1',
  reason: null,
})

const MANY = 1_000

test('N7: the memory takes in an import of any size in one pass', () => {
  const before = new ListedNames(NO_WORLD, NO_ROWS)
  for (let seq = 1; seq <= MANY; seq += 1) before.apply(listed(seq))
  const { rows, perRow } = countReads(before.rows.parties)
  const names = new ListedNames(NO_WORLD, { ...NO_ROWS, parties: rows })
  for (let seq = MANY + 1; seq <= 2 * MANY; seq += 1) names.apply(listed(seq))
  expect(names.rows.parties).toHaveLength(2 * MANY)
  expect(perRow()).toBeLessThan(MANY / 20)
})

test('N10: a change counts for the next question, though one was asked before it', () => {
  const names = new ListedNames(NO_WORLD, NO_ROWS)
  names.apply(listed(1))
  expect(names.names.party('Tern House 1')?.id).toBe('row-1')
  names.apply(listed(2))
  expect(names.names.party('Tern House 2')?.id).toBe('row-2')
})
