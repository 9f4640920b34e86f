import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin, spanOf, spanText } from './span.ts'

test('C103: reading and writing a span are inverse, to the second, and keep what lies in it', () => {
  const time = fc.integer({ min: 0, max: 4e12 })
  fc.assert(
    fc.property(time, time, (a, b) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) }
      const read = spanOf(spanText(span))
      expect(spanOf(spanText(read ?? span))).toEqual(read)
      expect(isWithin(read, span.from) && isWithin(read, span.to)).toBe(true)
    }),
  )
})

test.each(['', 'x~y', '2024-11-10T18:00:00Z', '2024-11-11T00:00:00Z~2024-11-10T00:00:00Z'])(
  'C103: “%s” is no span',
  (text) => {
    expect(spanOf(text)).toBe(null)
  },
)
