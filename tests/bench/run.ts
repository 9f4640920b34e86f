// `npm run bench`: every measure, each in a process of its own, as a table and as bench/last.json.
// `npm run bench -- NAME…` runs those alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMeasure, MEASURES, type MeasureName } from './measures.ts'
import { startMeasure } from './start-measure.ts'
import { asJson, loadNow, type Outcome, table } from './report.ts'

const folder = fileURLToPath(new URL('../../bench', import.meta.url))

function chosen(names: readonly string[]): MeasureName[] {
  const unknown = names.filter((name) => !isMeasure(name))
  if (unknown.length === 0) return names.length === 0 ? [...MEASURES] : names.filter(isMeasure)
  process.stderr.write(`No measure ${unknown.join(', ')}. There are: ${MEASURES.join(', ')}\n`)
  return process.exit(2)
}

const names = chosen(process.argv.slice(2))
const run = { at: new Date().toISOString(), load: loadNow() }
mkdirSync(folder, { recursive: true })
// On the same disk as the project: a temporary file system in memory would make every commit free.
const scratch = mkdtempSync(join(folder, 'run-'))
const outcomes: Outcome[] = []
let stopped = false
const stop = (): void => {
  stopped = true
  current?.stop()
}
let current: ReturnType<typeof startMeasure> | null = null
process.on('SIGINT', stop).on('SIGTERM', stop)

try {
  process.stderr.write(`${availableParallelism()} cores, load ${run.load.join(' ')} at the start\n`)
  for (const name of names) {
    if (stopped) break
    process.stderr.write(`${name} …\n`)
    current = startMeasure(name, scratch)
    outcomes.push(await current.outcome)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

for (const { report } of outcomes) if (report.length > 0) process.stdout.write(`${report.join('\n')}\n\n`)
process.stdout.write(`${table(outcomes)}\n`)
if (!stopped) writeFileSync(join(folder, 'last.json'), asJson(outcomes, run))
process.exitCode = stopped || outcomes.some(({ failed }) => failed !== undefined) ? 1 : 0
