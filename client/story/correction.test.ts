import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { correctionOf } from './correction.ts'

test('C51: a correction names what differs, and what stood there before; nothing is none', () => {
  const entry = anEntry({ party: 'Kremlin', stance: 'denial', role: 'spokesman' })
  expect(correctionOf(entry, { ...entry, party: 'Duma', role: null })).toEqual({
    put: { party: 'Duma', role: null },
    before: { party: 'Kremlin', role: 'spokesman' },
  })
  expect(correctionOf(entry, entry)).toBe(null)
})
