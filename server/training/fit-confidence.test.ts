import { expect, test } from 'vitest'
import { confidenceOf } from '../analysis/confidence.ts'
import { fitConfidence, type JudgedFind } from './fit-confidence.ts'

/** So many finds of a rule, of which a share is right. */
const finds = (rule: string, count: number, share: number, strength = 0.9): JudgedFind[] =>
  Array.from({ length: count }, (_, i) => ({
    group: `${rule} ${i}`,
    rule,
    stance: 'denial' as const,
    strength,
    right: i < count * share,
    weight: 1,
  }))

const told = (rule: string, strength = 0.9) => ({ rule, stance: 'denial' as const, strength })

test('E9: a rule whose finds are right half of the time is fitted to a half, however sure it is of itself', () => {
  const weights = fitConfidence([...finds('denies', 400, 0.95), ...finds('calls-false', 400, 0.5)])
  expect(confidenceOf(told('denies'), weights)).toBeCloseTo(0.95, 1)
  expect(confidenceOf(told('calls-false'), weights)).toBeCloseTo(0.5, 1)
})

test('E9: a rule with a find or two keeps near its stance', () => {
  const weights = fitConfidence([...finds('denies', 400, 0.9), ...finds('rebuts', 2, 0)])
  expect(confidenceOf(told('rebuts'), weights)).toBeGreaterThan(0.4)
  expect(confidenceOf(told('rebuts'), weights)).toBeLessThan(0.9)
})

test('E9: strength counts where it tells right from wrong', () => {
  const weights = fitConfidence([...finds('denies', 300, 0.95, 0.9), ...finds('denies', 300, 0.4, 0.6)])
  expect(weights.slope).toBeGreaterThan(0.5)
  expect(confidenceOf(told('denies', 0.6), weights)).toBeCloseTo(0.4, 1)
})
