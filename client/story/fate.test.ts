import { expect, test } from 'vitest'
import type { Evidence } from '../../shared/entry.ts'
import { aLine, anAlert, anEntry } from '../../tests/helpers/build.ts'
import { fateOf } from './fate.ts'
import { standings } from '../../shared/standings.ts'

const report = anEntry({ id: 'r', stance: 'report', carriedBy: ['item-1'] })
const denial = anEntry({ id: 'd', firstItemId: 'item-2', carriedBy: ['item-2'], respondsTo: ['r'] })
const again = anEntry({ id: 'a', seq: 3, stance: 'restatement', carriedBy: ['item-2'], restates: 'r' })
const EVIDENCE: Evidence = {
  itemId: 'item-2',
  version: 1,
  publishedAt: '2024-11-11T10:00:00Z',
  start: 0,
  end: 4,
  cue: '',
  rule: 'kill',
  match: '',
  fresh: '',
}
const items = [
  aLine({ itemId: 'item-1', withdrawn: true, headline: 'KILL - source was wrong' }),
  aLine({ itemId: 'item-2' }),
]
const around = { entries: [report, denial, again], items, alerts: [] }

test('C112: all that rested on a killed report is marked, through restatements too, with the kill’s own words', () => {
  const standing = standings(around.entries, items)
  expect([...standing.values()]).toEqual(['killed', 'answers-killed', 'answers-killed'])
  for (const entry of around.entries)
    expect(fateOf(entry, standing.get(entry.id) ?? 'stands', around)).toBe('KILL - source was wrong')
})

test('C112: the alarm of the kill tells it where there is one', () => {
  const alerts = [anAlert({ kind: 'kill', itemId: 'item-1', headline: 'Nordwire: KILL' })]
  expect(fateOf(report, 'killed', { ...around, alerts })).toBe('Nordwire: KILL')
})

const corrected = (seq: number) => [anAlert({ kind: 'correction', itemId: 'item-2', seq, headline: 'CORRECTED' })]

test('C112: a correction that came after an entry marks it, one before it does not', () => {
  expect(fateOf(denial, 'stands', { ...around, alerts: corrected(9) })).toBe('CORRECTED')
  expect(fateOf({ ...denial, seq: 10 }, 'stands', { ...around, alerts: corrected(9) })).toBe(null)
})

test('C112: what an outlet corrects that carries another’s report leaves that one as it stood', () => {
  const carried = { ...report, carriedBy: ['item-1', 'item-2'] }
  const items = [aLine({ itemId: 'item-1', source: 'post' }), aLine({ itemId: 'item-2', source: 'reuters' })]
  const told = { entries: [carried], alerts: corrected(9) }
  expect(fateOf(carried, 'stands', { ...told, items })).toBe(null)
  expect(fateOf(carried, 'stands', { ...told, items: items.map((line) => ({ ...line, source: 'post' })) })).toBe(
    'CORRECTED',
  )
})

/** What was read from a version of the corrected copy; `c` is the correction itself. */
const read = (id: string, version: number) =>
  anEntry({
    id,
    carriedBy: ['item-2'],
    evidence: { ...EVIDENCE, version },
    stance: id === 'c' ? 'correction' : 'report',
  })

test('C112: neither the correction’s own entry nor what the corrected copy says is marked as corrected since', () => {
  const entries = [read('v1', 1), read('c', 2), read('v2', 2)]
  const alerts = [anAlert({ kind: 'correction', itemId: 'item-2', entryId: 'c', seq: 9, headline: 'CORRECTED' })]
  expect(entries.map((entry) => fateOf(entry, 'stands', { ...around, entries, alerts }))).toEqual([
    'CORRECTED',
    null,
    null,
  ])
})
