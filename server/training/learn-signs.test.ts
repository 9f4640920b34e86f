import { expect, test } from 'vitest'
import { learnSigns, rounded, type SignRow, unseenChances } from './learn-signs.ts'

/** The second sign tells right from wrong; the third is as long, and tells nothing. */
const rows: SignRow[] = Array.from({ length: 80 }, (_, n) => ({
  group: `story ${n % 10}`,
  row: [1, n % 2 === 0 ? 10 : 12, n % 5],
  right: n % 2 === 1,
}))
const bias = 'either'

test('weights are told for the signs as they are, whatever their means and spreads', () => {
  const [first = 0, second = 0, third = 0] = learnSigns(rows, [bias, 'either', 'either'])
  const odds = (sign: number): number => first + second * sign + third * 2
  expect(odds(12)).toBeGreaterThan(1)
  expect(odds(10)).toBeLessThan(-1)
  expect(Math.abs(third)).toBeLessThan(0.1)
})

test('a sign is learned to speak only as it may', () => {
  expect(learnSigns(rows, [bias, 'against', 'either'])[1]).toBeCloseTo(0)
  expect(learnSigns(rows, [bias, 'for', 'either'])[1]).toBeGreaterThan(0)
})

test('each row is judged once a shuffle by weights learned without its group', () => {
  const judged = unseenChances(rows, [bias, 'either', 'either'])
  expect(judged).toHaveLength(4 * rows.length)
  expect(judged.every(({ of, chance }) => chance > 0.5 === of.right)).toBe(true)
  const odd = rows.map((one) => (one.group === 'story 1' ? { ...one, right: !one.right } : one))
  const turned = unseenChances(odd, [bias, 'either', 'either']).filter(({ of }) => of.group === 'story 1')
  expect(turned.every(({ of, chance }) => chance > 0.5 !== of.right)).toBe(true)
})

test('a written weight has three places', () => {
  expect(rounded(0.123456)).toBe(0.123)
})
