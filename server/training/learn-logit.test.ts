import { expect, test } from 'vitest'
import { type Choice, dot, learnLogit } from './learn-logit.ts'

const choice = (right: number, ...rows: number[][]): Choice => ({ rows, right, weight: 1 })

test('a conditional logit learns which sign tells the right candidate, and when none is right', () => {
  const choices = [
    choice(0, [1, 0.9, 0.4], [1, 0.1, 0.6]),
    choice(1, [1, 0.2, 0.5], [1, 0.8, 0.5]),
    choice(-1, [1, 0.1, 0.9], [1, 0.2, 0.1]),
  ]
  const weights = learnLogit(choices, [0, 0, 0])
  for (const { rows, right } of choices) {
    const odds = rows.map((row) => dot(row, weights))
    expect(odds.findIndex((o) => o > 0 && o === Math.max(...odds))).toBe(right)
  }
  expect(learnLogit(choices, [0, 0, 0])).toEqual(weights)
})
