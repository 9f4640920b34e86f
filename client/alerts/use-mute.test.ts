import { expect, test } from 'vitest'
import type { Mute } from '../../shared/duty.ts'
import { mutingAgain, unmuting } from './use-mute.ts'

const NOW = Date.parse('2024-11-11T09:00:00Z')
const before = (until: string): Mute => ({
  id: 'old',
  seq: 3,
  at: '2024-11-11T08:00:00Z',
  by: 'ana',
  editor: 'Ana',
  reason: null,
  what: 'party',
  value: 'Kremlin',
  words: 'Kremlin',
  until,
})

test('T22: a muting is taken back to how it was: until when it was muted before, else no more', () => {
  expect(unmuting(undefined, 'new', 7, NOW)).toEqual({ name: 'unmute', args: { muteId: 'new', basedOn: 7 } })
  expect(unmuting(before('2024-11-11T08:59:00Z'), 'new', 7, NOW)).toEqual({
    name: 'unmute',
    args: { muteId: 'old', basedOn: 7 },
  })
  expect(unmuting(before('2024-11-11T10:00:00Z'), 'new', 7, NOW)).toEqual({
    name: 'mute',
    args: { what: 'party', value: 'Kremlin', words: 'Kremlin', until: '2024-11-11T10:00:00Z', basedOn: 7 },
  })
})

test('T22: what rings again is muted again as it was, with its reason, unless its time is over meanwhile', () => {
  const reason = 'a wave of pool copy'
  expect(mutingAgain({ ...before('2024-11-11T10:00:00Z'), reason }, NOW)).toEqual({
    name: 'mute',
    args: { what: 'party', value: 'Kremlin', words: 'Kremlin', until: '2024-11-11T10:00:00Z', basedOn: 0, reason },
  })
  expect(mutingAgain(before('2024-11-11T09:00:00Z'), NOW)).toBe(null)
})
