import { expect, test } from 'vitest'
import { createSeal } from './seal.ts'

test('T9: a sealed secret opens for its channel under its key alone, and never looks the same', () => {
  const seal = createSeal('the key of this desk')
  const sealed = seal.close('hush', 'night')
  expect(seal.open(sealed, 'night')).toBe('hush')
  expect(sealed).not.toContain('hush')
  expect(seal.close('hush', 'night')).not.toBe(sealed)
  expect(() => seal.open(sealed, 'day')).toThrow('unable to authenticate')
  expect(() => createSeal('another key of a desk').open(sealed, 'night')).toThrow('unable to authenticate')
  const changed = `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.slice(-1)}`
  expect(() => seal.open(changed, 'night')).toThrow('unable to authenticate')
})
