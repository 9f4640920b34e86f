import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test('initials, titles and dates end no sentence', () => {
  const body = 'J. Smith met Gen. Brenk on Nov. 3. The U.S. President was there. A. B. Cort was not.'
  expect(sentencesOf(body).map((s) => s.text)).toEqual([
    'J. Smith met Gen. Brenk on Nov. 3.',
    'The U.S. President was there.',
    'A. B. Cort was not.',
  ])
})

/** Milliseconds of the processor that a text of so many initials takes, at best of several. */
function costOf(initials: number): number {
  const text = 'A. '.repeat(initials)
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    sentencesOf(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...runs)
}

test('four times as many initials take some four times as long, not sixteen times', () => {
  costOf(20_000)
  expect(costOf(80_000) / Math.max(1, costOf(20_000))).toBeLessThan(12)
})
