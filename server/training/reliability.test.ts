import { expect, test } from 'vitest'
import { calibrationError, reliability, reliabilityPlot } from './reliability.ts'

const opinions = (confidence: number, right: number, of: number): { confidence: number; right: boolean }[] =>
  Array.from({ length: of }, (_, i) => ({ confidence, right: i < right }))

test('confidence that is kept has no error; one that is not is off by the difference', () => {
  expect(calibrationError(opinions(0.75, 3, 4))).toBeCloseTo(0)
  expect(calibrationError(opinions(0.95, 1, 4))).toBeCloseTo(0.7)
})

test('tenths weigh by their count, and certainty is in the last of them', () => {
  const mixed = [...opinions(0.5, 1, 1), ...opinions(1, 3, 3)]
  expect(reliability(mixed).map(({ from, count }) => [from, count])).toEqual([
    [0.5, 1],
    [0.9, 3],
  ])
  expect(calibrationError(mixed)).toBeCloseTo(0.125)
  expect(reliabilityPlot(mixed)).toHaveLength(3)
})
