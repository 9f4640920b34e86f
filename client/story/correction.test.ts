import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { correctionOf, stoodBefore } from './correction.ts'

test('C51: a correction names what differs, and what stood there before; nothing is none', () => {
  const entry = anEntry({ party: 'Kremlin', stance: 'denial', role: 'spokesman' })
  const put = correctionOf(entry, { ...entry, party: 'Duma', role: null })
  expect(put).toEqual({ party: 'Duma', role: null })
  expect(stoodBefore(entry, put ?? {})).toEqual({ party: 'Kremlin', role: 'spokesman' })
  expect(correctionOf(entry, entry)).toBe(null)
})
