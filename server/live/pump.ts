import type { LogEvent } from '../../shared/event.ts'

/** The longest that an event may wait for company, in milliseconds. */
const LONGEST_WAIT = 100
/** Time that must be left to other work for each millisecond of broadcasting, under lasting load. */
const REST_PER_COST = 1
/** So much rest may be owed before anything waits, in milliseconds: a few commits close together leave one by one. */
const CREDIT = 50

export interface Pump {
  push(events: readonly LogEvent[]): void
  close(): void
}

/**
 * Decides when events leave. Idle: in the turn after their commit. Under load: what is committed while earlier broadcasts
 * are still being paid for shares a frame, for at most 100 ms. `now` is a clock in milliseconds.
 */
export function createPump(broadcast: (events: LogEvent[]) => void, now: () => number): Pump {
  let waiting: LogEvent[] = []
  let cancel: (() => void) | null = null
  /** Rest that was owed when the last broadcast ended. */
  let owed = 0
  let endedAt = now()

  const owedAt = (at: number): number => Math.max(0, owed - (at - endedAt))

  function flush(): void {
    cancel = null
    const events = waiting
    waiting = []
    const began = now()
    const before = owedAt(began)
    broadcast(events)
    endedAt = now()
    owed = Math.min(before + (endedAt - began) * REST_PER_COST, CREDIT + LONGEST_WAIT)
  }

  function schedule(): () => void {
    const wait = owedAt(now()) - CREDIT
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
