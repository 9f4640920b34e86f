import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookText, parseLook, sinceLook } from './seen.ts'

test('C26: a look is kept and read back', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seq, at) => {
      expect(parseLook(lookText({ seq, at }))).toEqual({ seq, at })
    }),
  )
})

test('C26: what is not a look reads as none', () => {
  for (const text of [null, '', 'x@y', '3', '-1@5', '1@2@3', '1.5@2']) expect(parseLook(text)).toBe(null)
})

test('C27: new is what came after the last look; on the first look nothing is', () => {
  const rows = [{ seq: 5 }, { seq: 9 }]
  expect(sinceLook(rows, { seq: 5, at: 0 })).toEqual({ fresh: [{ seq: 9 }], known: [{ seq: 5 }] })
  expect(sinceLook(rows, null).fresh).toEqual([])
})
