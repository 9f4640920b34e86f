import { foldsByGroup } from './folds.ts'
import { dot, learnLogit } from './learn-logit.ts'

/** One judged decision by its signs, which stand in the model's order; the first is the bias, 1. */
export interface SignRow {
  /** What is left out together. */
  group: string
  row: readonly number[]
  right: boolean
}

/** Which way a weight may be learned to speak. */
export type Speaks = 'for' | 'against' | 'either'

const SHUFFLES = [1, 2, 3, 4]
const FOLDS = 8
/** Of weights of signs of one spread, a row: few rows tell much of any sign. */
const RIDGE = 0.05

const boundBy =
  (speaks: readonly Speaks[]) =>
  (weights: readonly number[]): number[] =>
    weights.map((weight, i) => {
      const way = speaks[i] ?? 'either'
      if (way === 'either') return weight
      return way === 'against' ? Math.min(0, weight) : Math.max(0, weight)
    })

/** Mean and spread of each sign but the bias. */
function spreadOf(rows: readonly (readonly number[])[], signs: number): { mean: number; spread: number }[] {
  return Array.from({ length: signs }, (_, i) => {
    if (i === 0) return { mean: 0, spread: 1 }
    const mean = rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length
    const square = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - mean) ** 2, 0) / rows.length
    return { mean, spread: Math.sqrt(square) || 1 }
  })
}

/** A logistic regression with a ridge, learned over signs of one spread and told for the signs as they are. */
export function learnSigns(rows: readonly SignRow[], speaks: readonly Speaks[]): number[] {
  const given = rows.map(({ row }) => row)
  const spreads = spreadOf(given, speaks.length)
  const choices = rows.map(({ row, right }) => ({
    rows: [row.map((value, i) => (value - (spreads[i]?.mean ?? 0)) / (spreads[i]?.spread ?? 1))],
    right: right ? 0 : -1,
    weight: 1,
  }))
  const from = speaks.map(() => 0)
  const learned = learnLogit(choices, from, { bound: boundBy(speaks), ridge: RIDGE })
  const scaled = learned.map((weight, i) => weight / (spreads[i]?.spread ?? 1))
  const shift = scaled.reduce((sum, weight, i) => sum + weight * (spreads[i]?.mean ?? 0), 0)
  return scaled.map((weight, i) => (i === 0 ? weight - shift : weight))
}

const chanceOf = (row: readonly number[], weights: readonly number[]): number => 1 / (1 + Math.exp(-dot(row, weights)))

/** The chance of each row by weights that were learned without its group: every row once a shuffle. */
export const unseenChances = <Row extends SignRow>(
  rows: readonly Row[],
  speaks: readonly Speaks[],
): { of: Row; chance: number }[] =>
  SHUFFLES.flatMap((seed) =>
    foldsByGroup(rows, ({ group }) => group, { count: FOLDS, seed }).flatMap(({ train, test }) => {
      const weights = learnSigns(train, speaks)
      return test.map((of) => ({ of, chance: chanceOf(of.row, weights) }))
    }),
  )

/** A count over all shuffles, as the mean of one. */
export const perShuffle = (count: number): number => count / SHUFFLES.length

const THOUSAND = 1000
export const rounded = (weight: number): number => Math.round(weight * THOUSAND) / THOUSAND
