import type { Batch, Row, Store } from '../../db/store.ts'
import type { LogEvent } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import type { Log } from './log.ts'

export interface LogGiven {
  store: Pick<Store, 'logId' | 'head' | 'append' | 'eventsAfter'>
  /** The present as an ISO instant in UTC. */
  now: () => string
  /** How many of the last events are kept in memory for followers that catch up. */
  window: number
  /** Rows that follow from events, whoever logs them; written in the same transaction. */
  beside?: (events: readonly LogEvent[]) => Row[]
}

type Listener = Parameters<Log['subscribe']>[0]

/** The log over a store: loads its last events, then appends, commits, publishes, in that order. */
export async function createLog({ store, now, window, beside = () => [] }: LogGiven): Promise<Log> {
  let head = await store.head()
  /** Consecutive, ending at the head. Trimmed only when twice the window, so that an event costs the same at any time. */
  let kept = await store.eventsAfter(Math.max(0, head - window), window)
  let lastAt = kept.at(-1)?.at ?? ''
  const listeners = new Set<Listener>()

  /** A clock that is set back must not set the log back: as-of views find their place by halving. */
  function stamp(): string {
    const at = now()
    return at > lastAt ? at : lastAt
  }

  function keep(events: LogEvent[]): void {
    kept.push(...events)
    if (kept.length > 2 * window) kept = kept.slice(-window)
    const last = must(events.at(-1), 'an event to keep')
    head = last.seq
    lastAt = last.at
  }

  async function append(batch: Omit<Batch, 'at'>): Promise<LogEvent[]> {
    const { rows } = batch
    const all = (logged: LogEvent[]): Row[] => [
      ...(typeof rows === 'function' ? rows(logged) : rows),
      ...beside(logged),
    ]
    const events = await store.append({ events: batch.events, rows: all, at: stamp() })
    if (events.length === 0) return events
    keep(events)
    // L2: only now, when they are on disk.
    for (const listener of listeners) listener(events)
    return events
  }

  return {
    logId: store.logId,
    head: () => head,
    append,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    recent(after) {
      const first = head - kept.length
      return after < first || after > head ? null : kept.slice(after - first)
    },
  }
}
