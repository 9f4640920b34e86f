import { expect, test } from 'vitest'
import { aLine, anAlert, anEntry } from '../../tests/helpers/build.ts'
import { fateOf } from './fate.ts'
import { standings } from '../../shared/standings.ts'

const report = anEntry({ id: 'r', stance: 'report', carriedBy: ['item-1'] })
const denial = anEntry({ id: 'd', carriedBy: ['item-2'], respondsTo: ['r'] })
const again = anEntry({ id: 'a', seq: 3, stance: 'restatement', carriedBy: ['item-2'], restates: 'r' })
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
