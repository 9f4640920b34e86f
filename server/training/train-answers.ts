import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ANSWER_SIGNS, type AnswerSigns, SPEAKS } from '../story/answer-signs.ts'
import { type AnswerRow, answerRows } from './answer-rows.ts'
import { foldsByGroup } from './folds.ts'
import { dot, learnLogit } from './learn-logit.ts'

const WEIGHTS = fileURLToPath(new URL('../story/weights/answers.json', import.meta.url))
const SHUFFLES = [1, 2, 3, 4]
const FOLDS = 8
/** Of weights of signs of one spread, a row: few rows tell much of any sign. */
const RIDGE = 0.05
const CHANCES = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75]

const bounded = (weights: readonly number[]): number[] =>
  weights.map((weight, i) => {
    const speaks = SPEAKS.get(ANSWER_SIGNS[i] ?? 'bias')
    if (speaks === 'either') return weight
    return speaks === 'against' ? Math.min(0, weight) : Math.max(0, weight)
  })

const table = z.record(z.enum(ANSWER_SIGNS), z.number())
const round = (weight: number): number => Math.round(weight * 1000) / 1000

const rowOf = ({ signs }: AnswerRow): number[] => ANSWER_SIGNS.map((sign) => signs[sign])

/** Mean and spread of each sign but the bias, which is 1. */
function spreadOf(rows: readonly number[][]): { mean: number; spread: number }[] {
  return ANSWER_SIGNS.map((_, i) => {
    if (i === 0) return { mean: 0, spread: 1 }
    const mean = rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length
    const square = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - mean) ** 2, 0) / rows.length
    return { mean, spread: Math.sqrt(square) || 1 }
  })
}

/** Learned over signs of one spread, told for the signs as they are. */
function learn(rows: readonly AnswerRow[]): number[] {
  const given = rows.map(rowOf)
  const spreads = spreadOf(given)
  const choices = given.map((row, n) => ({
    rows: [row.map((value, i) => (value - (spreads[i]?.mean ?? 0)) / (spreads[i]?.spread ?? 1))],
    right: rows[n]?.right ? 0 : -1,
    weight: 1,
  }))
  const learned = learnLogit(
    choices,
    ANSWER_SIGNS.map(() => 0),
    { bound: bounded, ridge: RIDGE },
  )
  const scaled = learned.map((weight, i) => weight / (spreads[i]?.spread ?? 1))
  const shift = scaled.reduce((sum, weight, i) => sum + weight * (spreads[i]?.mean ?? 0), 0)
  return scaled.map((weight, i) => (i === 0 ? weight - shift : weight))
}

const chanceOf = (row: AnswerRow, weights: readonly number[]): number => 1 / (1 + Math.exp(-dot(rowOf(row), weights)))

/** The chance of each row by weights that were learned without its story. */
const unseen = (rows: readonly AnswerRow[]): { right: boolean; chance: number }[] =>
  SHUFFLES.flatMap((seed) =>
    foldsByGroup(rows, ({ group }) => group, { count: FOLDS, seed }).flatMap(({ train, test }) => {
      const weights = learn(train)
      return test.map((row) => ({ right: row.right, chance: chanceOf(row, weights) }))
    }),
  )

/** Learns which first denials are to be doubted (S47); tells what would stay at several chances, on stories not learned from. */
export function trainAnswers(say: (line: string) => void): void {
  const rows = answerRows()
  const judged = unseen(rows)
  const count = (right: boolean, least: number): number =>
    judged.filter((one) => one.right === right && one.chance >= least).length / SHUFFLES.length
  say(`${rows.length} first denials of contested stories, ${count(true, 0)} right; ${FOLDS} folds by story`)
  for (const least of CHANCES)
    say(
      `from a chance of ${least}: ${count(true, least).toFixed(1)} right ones stay, ${count(false, least).toFixed(1)} of ${count(false, 0)} wrong ones`,
    )
  const learned = learn(rows)
  const weights: AnswerSigns = table.parse(
    Object.fromEntries(ANSWER_SIGNS.map((sign, i) => [sign, round(learned[i] ?? 0)])),
  )
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`)
  say('weights written')
}
