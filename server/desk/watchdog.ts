import type { Worker } from 'node:worker_threads'
import { processorMs } from './processor-time.ts'

/** A text that waits for what never comes uses no processor: it has this many times as long by the clock. */
const PATIENCE = 12

export interface Watchdog {
  /** Looks after what `worker` is at from now on; `spent` is what its thread had used of a processor before. */
  watch(worker: Worker, spent: number): void
  rest(): void
}

/**
 * Tells of a thread that is over its time: `timeout` milliseconds of a processor, since on a machine that does much else
 * a text waits. It looks again whenever the thread may have used what is left.
 */
export function createWatchdog(timeout: number, over: (worker: Worker) => void): Watchdog {
  let timer: NodeJS.Timeout | null = null
  let round = 0

  function look(worker: Worker, spent: number, left: number, longest: number): void {
    const mine = round
    const again = async (): Promise<void> => {
      const used = longest <= left ? Infinity : processorMs(await worker.cpuUsage()) - spent
      if (mine !== round) return
      if (used >= timeout) over(worker)
      else look(worker, spent, Math.max(timeout - used, timeout / 10), longest - left)
    }
    timer = setTimeout(() => void again().catch(() => mine === round && over(worker)), Math.min(left, longest))
  }

  function rest(): void {
    round++
    if (timer) clearTimeout(timer)
    timer = null
  }

  return {
    rest,
    watch(worker, spent) {
      rest()
      look(worker, spent, timeout, PATIENCE * timeout)
    },
  }
}
