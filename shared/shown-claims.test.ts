import { expect, test } from 'vitest'
import { aClaim } from '../tests/helpers/build.ts'
import { claimsAtHand, shownClaims } from './shown-claims.ts'

const claim = (id: string, over: Parameters<typeof aClaim>[0] = {}) => ({ ...aClaim({ id, ...over }), seq: 1 })
const on = (claimId: string, state = 'suggested') => ({ claimId, state })
const ids = (claims: readonly { id: string }[]): string[] => claims.map(({ id }) => id)

const claims = [claim('stood-on', { by: 'auto' }), claim('left', { by: 'auto' }), claim('by-hand', { by: 'user-1' })]

test('S51: a claim that the desk made is told while somebody stands on it; a person’s is told from the start', () => {
  expect(ids(shownClaims(claims, [on('stood-on'), on('left', 'rejected')]))).toEqual(['stood-on', 'by-hand'])
  expect(ids(shownClaims(claims, [on('left')]))).toEqual(['left', 'by-hand'])
})

test('S51: one that a person has worded is told too, and an editor can choose any', () => {
  const worded = [claim('worded', { by: 'auto', wordings: ['As it was.'] })]
  expect(ids(shownClaims(worded, []))).toEqual(['worded'])
  const byDesk = [claim('worded', { by: 'auto', wordings: ['As it was.'], wordedBy: 'auto' })]
  expect(ids(shownClaims(byDesk, []))).toEqual([])
  const goneBack = [claim('worded', { by: 'auto', wordedBy: 'user-1' })]
  expect(ids(shownClaims(goneBack, []))).toEqual(['worded'])
  expect(ids(claimsAtHand(claims, []))).toEqual(['stood-on', 'left', 'by-hand'])
})
