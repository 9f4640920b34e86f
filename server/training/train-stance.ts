import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judgedUnseen, learnStance, signed } from './learn-stance.ts'
import { calibrationError, reliabilityPlot } from './reliability.ts'
import { type StanceFigures, stanceFigures } from './stance-figures.ts'
import { stanceRows } from './stance-rows.ts'

const WEIGHTS = fileURLToPath(new URL('../analysis/weights/stance.json', import.meta.url))
const SHUFFLES = [1, 2, 3, 4, 5]

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

function spread(figures: readonly StanceFigures[], of: (f: StanceFigures) => number): string {
  const values = figures.map(of)
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
  return `${percent(mean)} ± ${(100 * deviation).toFixed(1)}`
}

/** Learns the stance of headlines towards claims; tells its figures on claims that it has not seen. */
export function trainStance(say: (line: string) => void): void {
  const rows = signed(stanceRows())
  say(`${rows.length} headlines on ${new Set(rows.map((r) => r.claimId)).size} claims; 10 folds by claim`)
  say('shuffle  accuracy   macro F1   against F1')
  const judged = SHUFFLES.map((seed) => judgedUnseen(rows, seed))
  const figures = judged.map(stanceFigures)
  for (const [i, f] of figures.entries())
    say(`${String(SHUFFLES[i]).padEnd(7)} ${percent(f.accuracy)}     ${percent(f.macro)}     ${percent(f.against)}`)
  const columns = [(f: StanceFigures) => f.accuracy, (f: StanceFigures) => f.macro, (f: StanceFigures) => f.against]
  say(`mean    ${columns.map((of) => spread(figures, of)).join(' ')}`)
  const opinions = judged.flat().map(({ gold, given, confidence }) => ({ confidence, right: gold === given }))
  for (const line of reliabilityPlot(opinions)) say(line)
  say(`expected calibration error ${percent(calibrationError(opinions))} %`)
  const weights = learnStance(rows)
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`)
  say(`${weights.signs.length} signs written`)
}
