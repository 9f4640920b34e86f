import { expect, test } from 'vitest'
import { fitSoftmax, type Labelled } from './fit-softmax.ts'
import { foldsByGroup } from './folds.ts'

const ROWS: Labelled[] = [0, 1, 2].flatMap((right) =>
  Array.from({ length: 10 }, (_, i) => ({ signs: i < 9 ? [right] : [(right + 1) % 3], right })),
)
const weightsOf = (penalty: number): Float64Array => fitSoftmax(ROWS, { signs: 3, classes: 3, penalty })

test('a sign weighs for the class that it goes with, less so under a heavier penalty', () => {
  const [light, heavy] = [weightsOf(0.1), weightsOf(10)]
  for (const sign of [0, 1, 2]) {
    const own = light.subarray(sign * 3, sign * 3 + 3)
    expect(own.indexOf(Math.max(...own))).toBe(sign)
    expect(Math.abs(heavy[sign * 4] ?? 0)).toBeLessThan(Math.abs(light[sign * 4] ?? 0))
  }
})

test('shares meet the counts where nothing is penalised', () => {
  const w = weightsOf(1e-6)
  const scores = [0, 1, 2].map((k) => Math.exp((w[k] ?? 0) + (w[9 + k] ?? 0)))
  expect((scores[0] ?? 0) / scores.reduce((sum, s) => sum + s, 0)).toBeCloseTo(0.9, 2)
})

test('folds hold every row once and never part a group', () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({ id: i, group: `g${i % 7}` }))
  const folds = foldsByGroup(rows, (r) => r.group, { count: 3, seed: 5 })
  expect(folds.flatMap((f) => f.test.map((r) => r.id)).toSorted((a, b) => a - b)).toEqual(rows.map((r) => r.id))
  for (const { train, test: held } of folds) {
    const groups = new Set(held.map((r) => r.group))
    expect(train.filter((r) => groups.has(r.group))).toEqual([])
  }
})
