import type { LogEvent } from '../../shared/event.ts'

/** The longest that an event may wait for company, in milliseconds. */
const LONGEST_WAIT = 100
/** How long to wait after a broadcast, as a multiple of what it cost: half of the time stays free for other work. */
const WAIT_PER_COST = 1

export interface Pump {
  push(events: readonly LogEvent[]): void
  close(): void
}

/**
 * Decides when events leave. Idle: in the turn after their commit. Under load: what comes while the last broadcast is
 * still being paid for shares a frame, for at most 100 ms. `now` is a clock in milliseconds.
 */
export function createPump(broadcast: (events: LogEvent[]) => void, now: () => number): Pump {
  let waiting: LogEvent[] = []
  let notBefore = 0
  let cancel: (() => void) | null = null

  function flush(): void {
    cancel = null
    const events = waiting
    waiting = []
    const began = now()
    broadcast(events)
    const ended = now()
    notBefore = ended + Math.min((ended - began) * WAIT_PER_COST, LONGEST_WAIT)
  }

  function schedule(): () => void {
    const wait = notBefore - now()
    if (wait < 1) {
      const soon = setImmediate(flush)
      return () => clearImmediate(soon)
    }
    const later = setTimeout(flush, wait)
    return () => clearTimeout(later)
  }

  return {
    push(events) {
      for (const event of events) waiting.push(event)
      if (waiting.length > 0) cancel ??= schedule()
    },
    close() {
      cancel?.()
      waiting = []
    },
  }
}
