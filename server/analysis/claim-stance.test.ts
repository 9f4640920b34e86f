import { expect, test } from 'vitest'
import { claimStance } from './claim-stance.ts'

test.each([
  ['Lund bridge to close for good', 'for'],
  ['No, the Lund bridge will not close: that letter is a hoax', 'against'],
  ['Council denies Lund bridge closure', 'against'],
  ['Lund bridge may reportedly close', 'observing'],
  ['Will the Lund bridge close?', 'observing'],
])('A12: %s', (headline, stance) => {
  expect(claimStance(headline, 'The Lund bridge will be closed.')).toBe(stance)
})
