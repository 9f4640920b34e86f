import { expect, test } from 'vitest'
import { didWords, putWords } from './edit-words.ts'

test('C70: what somebody did meanwhile is told in words, with what stood there before', () => {
  expect(didWords('rejected')).toBe('rejected the entry')
  expect(putWords({ field: 'claimId', before: 'They spoke.', after: 'They met.' })).toBe(
    'claim: “They spoke.” → “They met.”',
  )
  expect(putWords({ field: 'state', before: 'suggested', after: 'confirmed' })).toBe('status: suggested → confirmed')
  expect(putWords({ field: 'stance', before: 'no-comment', after: 'denial' })).toBe('stance: no comment → denial')
  expect(putWords({ field: 'to', before: null, after: 'Ana' })).toBe('told: Ana')
  expect(putWords({ field: 'another', before: 'a', after: 'b' })).toBe('“a” → “b”')
  expect(putWords({ field: 'role', before: 'spokesman', after: null })).toBe('role: “spokesman” → none')
})
