import { expect, test } from 'vitest'
import { aLine, anEntry } from '../tests/helpers/build.ts'
import { standings } from './standings.ts'

const report = anEntry({ id: 'report', carriedBy: ['a', 'b'] })
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

test('C25: an item that was filed elsewhere still carries', () => {
  const elsewhere = anEntry({ id: 'e', carriedBy: ['a', 'gone'] })
  expect(standings([elsewhere], items(['a'])).get('e')).toBe('stands')
})
