import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ANSWER_SIGNS, type AnswerSigns, SPEAKS } from '../story/answer-signs.ts'
import { answerRows } from './answer-rows.ts'
import { learnSigns, perShuffle, rounded, unseenChances } from './learn-signs.ts'

const WEIGHTS = fileURLToPath(new URL('../story/weights/answers.json', import.meta.url))
const CHANCES = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75]

const table = z.record(z.enum(ANSWER_SIGNS), z.number())

/** Learns which first denials are to be doubted (S47); tells what would stay at several chances, on stories not learned from. */
export function trainAnswers(say: (line: string) => void): void {
  const rows = answerRows().map(({ group, signs, right }) => ({ group, right, row: ANSWER_SIGNS.map((s) => signs[s]) }))
  const speaks = ANSWER_SIGNS.map((sign) => SPEAKS.get(sign) ?? 'either')
  const judged = unseenChances(rows, speaks)
  const count = (right: boolean, least: number): number =>
    perShuffle(judged.filter((one) => one.of.right === right && one.chance >= least).length)
  say(`${rows.length} first denials of contested stories, ${count(true, 0)} right; folds by story`)
  for (const least of CHANCES)
    say(
      `from a chance of ${least}: ${count(true, least).toFixed(1)} right ones stay, ${count(false, least).toFixed(1)} of ${count(false, 0)} wrong ones`,
    )
  const learned = learnSigns(rows, speaks)
  const weights: AnswerSigns = table.parse(
    Object.fromEntries(ANSWER_SIGNS.map((sign, i) => [sign, rounded(learned[i] ?? 0)])),
  )
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`)
  say('weights written')
}
