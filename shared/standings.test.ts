import { expect, test } from 'vitest'
import { aLine, anEntry } from '../tests/helpers/build.ts'
import type { Entry, Evidence } from './entry.ts'
import { standings } from './standings.ts'

const report = anEntry({ id: 'report', carriedBy: ['a', 'b'] })
const KILL: Evidence = {
  itemId: 'a',
  version: 2,
  publishedAt: '2024-11-11T10:00:00Z',
  start: 0,
  end: 4,
  cue: 'kill',
  rule: 'kill',
  match: '',
  fresh: '',
}
const answer = anEntry({ id: 'answer', carriedBy: ['c'], respondsTo: ['report'] })
const items = (withdrawn: string[]) =>
  ['a', 'b', 'c'].map((itemId) => aLine({ itemId, withdrawn: withdrawn.includes(itemId) }))

test('C23: an entry is killed when every item that carries it is withdrawn, not before', () => {
  expect(standings([report], items(['a'])).get('report')).toBe('stands')
  expect(standings([report], items(['a', 'b'])).get('report')).toBe('killed')
})

test('C24: what answers a killed entry stands, marked', () => {
  const standing = standings([report, answer], items(['a', 'b']))
  expect(standing.get('answer')).toBe('answers-killed')
})

test('C23: the entry by which an outlet takes its report back stands; one that other copy told of goes with that copy', () => {
  const told: Partial<Entry> = { stance: 'retraction', respondsTo: ['report'] }
  const notice = anEntry({ id: 'notice', carriedBy: ['a'], evidence: KILL, ...told })
  const reported = anEntry({ id: 'reported', carriedBy: ['c'], ...told })
  expect([...standings([report, notice, reported], items(['a', 'b'])).values()]).toEqual(['killed', 'stands', 'stands'])
  expect(standings([report, reported], items(['c'])).get('reported')).toBe('killed')
})

test('C25: an item that was filed elsewhere still carries', () => {
  const elsewhere = anEntry({ id: 'e', carriedBy: ['a', 'gone'] })
  expect(standings([elsewhere], items(['a'])).get('e')).toBe('stands')
})
