import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ANEW_SIGNS, ANEW_SPEAKS } from '../story/anew-signs.ts'
import { anewRows } from './anew-rows.ts'
import { learnSigns, perShuffle, rounded, unseenChances } from './learn-signs.ts'

const WEIGHTS = fileURLToPath(new URL('../story/weights/anew.json', import.meta.url))
const CHANCES = [0.3, 0.4, 0.5, 0.6, 0.7]

const table = z.record(z.enum(ANEW_SIGNS), z.number())

/** Learns when who has denied something denies something else (S54); tells what would be new at several chances, on stories not learned from. */
export function trainAnew(say: (line: string) => void): void {
  const rows = anewRows().map(({ signs, ...rest }) => ({
    ...rest,
    ruled: signs.ruled > 0,
    row: ANEW_SIGNS.map((s) => signs[s]),
  }))
  const speaks = ANEW_SIGNS.map((sign) => ANEW_SPEAKS.get(sign) ?? 'either')
  const judged = unseenChances(rows, speaks)
  const count = (right: boolean, least: number): number =>
    perShuffle(judged.filter((one) => one.of.right === right && one.chance >= least).length)
  const ruled = (right: boolean): number => rows.filter((one) => one.right === right && one.ruled).length
  say(`${rows.length} further denials of parties of contested stories, ${count(true, 0)} new; folds by story`)
  say(`by words alone: ${ruled(true)} right ones are new, ${ruled(false)} of ${count(false, 0)} others`)
  for (const least of CHANCES)
    say(
      `from a chance of ${least}: ${count(true, least).toFixed(1)} right ones are new, ${count(false, least).toFixed(1)} others`,
    )
  const learned = learnSigns(rows, speaks)
  const weights = table.parse(Object.fromEntries(ANEW_SIGNS.map((sign, i) => [sign, rounded(learned[i] ?? 0)])))
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`)
  say('weights written')
}
