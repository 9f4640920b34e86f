import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { denialRows } from './denial-rows.ts'
import { learnDenial, rightUnseen } from './learn-denial.ts'

const WEIGHTS = fileURLToPath(new URL('../analysis/weights/denial.json', import.meta.url))
const SHUFFLES = [1, 2, 3]

/** Learns which doubtful utterances deny; tells the share of passages right that the model has not seen. */
export function trainDenial(say: (line: string) => void): void {
  const rows = denialRows()
  say(`${rows.length} passages, ${rows.flatMap((row) => row.doubtful).length} doubtful utterances; 10 folds by passage`)
  const judged = SHUFFLES.flatMap((seed) => rightUnseen(rows, seed))
  for (const [set, found] of Map.groupBy(judged, (one) => one.set)) {
    const share = (100 * found.filter((one) => one.right).length) / found.length
    say(`${set.padEnd(12)} ${String(found.length / SHUFFLES.length).padStart(5)} passages, right ${share.toFixed(1)} %`)
  }
  const weights = learnDenial(rows)
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 1)}\n`)
  say(`${Object.keys(weights.signs).length} signs written`)
}
