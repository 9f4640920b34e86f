import { Worker } from 'node:worker_threads'
import type { Analysis } from '../../shared/statement.ts'
import type { Copy } from '../analysis/analyst.ts'
import type { Analyst } from './analyst.ts'
import type { Done, Job, Lesson } from './analyst-worker.ts'
import { createWatchdog } from './watchdog.ts'

interface Waiting extends Job {
  resolve: (analysis: Analysis) => void
  reject: (error: Error) => void
}

export interface WorkerLimits {
  /** The longest that one text may take, in milliseconds of a processor: on a machine that does much else a text waits. */
  timeout: number
  /** Heap of the worker in MiB. */
  memory: number
  script: URL
}

const LIMITS: WorkerLimits = { timeout: 10_000, memory: 512, script: new URL('./analyst-worker.ts', import.meta.url) }

function startWorker(
  { script, memory, lesson }: Pick<WorkerLimits, 'script' | 'memory'> & { lesson: Lesson | null },
  settle: (done: Done) => void,
  replace: (dead: Worker, why: string) => void,
): Worker {
  const fresh = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } })
  fresh.on('message', settle)
  fresh.on('error', (error: Error) => replace(fresh, error.message))
  fresh.on('exit', () => replace(fresh, 'the analysis stopped'))
  fresh.unref()
  if (lesson) fresh.postMessage(lesson)
  return fresh
}

/**
 * The analysis in a thread of its own, so that neither a slow text nor one that exhausts time or memory can hold up the
 * desk: such a text fails alone, the thread is replaced, and the texts behind it are analysed again.
 */
export function createWorkerAnalyst(limits: Partial<WorkerLimits> = {}): Analyst {
  const { timeout, memory, script } = { ...LIMITS, ...limits }
  const waiting = new Map<number, Waiting>()
  let [nextId, closed] = [1, false]
  const watchdog = createWatchdog(timeout, (late) => replace(late, `the analysis took over ${timeout} ms`))
  let lesson: Lesson | null = null
  /** What the thread had used of a processor when it took the oldest job. */
  let spent = 0
  const start = (): Worker => startWorker({ script, memory, lesson }, settle, replace)
  /** Null while there is none: a thread that cannot start is tried again for the next text, not at once. */
  let worker: Worker | null = start()

  /** The oldest job is the one that the thread is at: it has the whole time limit from the moment it becomes the oldest. */
  function watch(): void {
    watchdog.rest()
    if (worker === null) return
    if (waiting.size === 0) return worker.unref()
    worker.ref()
    watchdog.watch(worker, spent)
  }

  function settle(done: Done): void {
    const job = waiting.get(done.id)
    waiting.delete(done.id)
    spent = done.spent
    watch()
    if ('error' in done) job?.reject(new Error(done.error))
    else job?.resolve(done.analysis)
  }

  function replace(dead: Worker, why: string): void {
    if (dead !== worker || closed) return
    void dead.terminate()
    const culprit = waiting.values().next().value
    if (culprit) {
      waiting.delete(culprit.id)
      culprit.reject(new Error(why))
    }
    spent = 0
    worker = waiting.size > 0 ? start() : null
    for (const { id, copy } of waiting.values()) worker?.postMessage({ id, copy } satisfies Job)
    watch()
  }

  return {
    analyse: (copy: Copy) =>
      new Promise<Analysis>((resolve, reject) => {
        if (closed) return reject(new Error('the analysis is closed'))
        const id = nextId++
        waiting.set(id, { id, copy, resolve, reject })
        worker ??= start()
        worker.postMessage({ id, copy } satisfies Job)
        if (waiting.size === 1) watch()
      }),
    learn(lists) {
      lesson = { lists }
      if (!closed) worker?.postMessage(lesson)
    },
    async close() {
      closed = true
      watchdog.rest()
      for (const job of waiting.values()) job.reject(new Error('the analysis is closed'))
      waiting.clear()
      await worker?.terminate()
    },
  }
}
