import { fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { MeasureName } from './measures.ts'
import type { Outcome } from './report.ts'

/** The longest that one measure may take, in milliseconds. */
const LIMIT = 300_000

const answer = z.object({
  figures: z.array(z.custom<Outcome['figures'][number]>((value) => typeof value === 'object')),
  report: z.array(z.string()),
})

/** Starts a measure; its outcome never rejects: what went wrong stands in it. */
export function startMeasure(name: MeasureName, scratch: string): { outcome: Promise<Outcome>; stop: () => void } {
  const began = performance.now()
  const child = fork(new URL('./measure.ts', import.meta.url), [name, scratch], {
    execArgv: ['--expose-gc', ...process.execArgv],
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  let given: z.infer<typeof answer> | null = null
  child.on('message', (message) => (given = answer.parse(message)))
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT)

  async function outcome(): Promise<Outcome> {
    const [code, signal] = await once(child, 'exit')
    clearTimeout(limit)
    const seconds = (performance.now() - began) / 1_000
    if (given !== null) return { measure: name, seconds, ...given }
    const failed = signal === 'SIGKILL' ? `took over ${LIMIT / 1_000} s` : `ended with ${signal ?? code}`
    return { measure: name, seconds, figures: [], report: [], failed }
  }

  return { outcome: outcome(), stop: () => void child.kill() }
}
