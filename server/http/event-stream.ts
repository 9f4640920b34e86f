import type { Store } from '../../db/store.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { Log } from '../log/log.ts'

export interface EventStreamGiven {
  log: Pick<Log, 'logId' | 'head' | 'recent' | 'subscribe'>
  store: Pick<Store, 'eventsAfter'>
  after: Seq
  until: AbortSignal
  /** Events that this reader may not see are left out; all are given where it is absent. */
  mayRead?: (event: LogEvent) => boolean
  /** How events read that are told at once; each as itself where it is absent. */
  write?: (events: readonly LogEvent[]) => string
  /** The comment with which it opens; the log and its head where it is absent. */
  opening?: string
  /** Milliseconds of silence after which a comment is sent. */
  heartbeat?: number
}

/** Events that are read at once while catching up from the store. */
const PAGE = 500
const HEARTBEAT = 15_000

export const eventText = (event: LogEvent): string => `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`

const allOf = (events: readonly LogEvent[]): string => events.map(eventText).join('')

/** Resolves with the next commit, with silence, or at the end, whichever is first. */
function nextCommit(log: EventStreamGiven['log'], until: AbortSignal, heartbeat: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(silence)
      unsubscribe()
      until.removeEventListener('abort', done)
      resolve()
    }
    const silence = setTimeout(done, heartbeat)
    const unsubscribe = log.subscribe(done)
    until.addEventListener('abort', done)
  })
}

/**
 * The log as server-sent events (WHATWG HTML, section 9.2), from `after` on until `until`. It reads on only when the last
 * part has been taken: a slow reader waits for itself alone.
 */
export async function* eventStream(given: EventStreamGiven): AsyncGenerator<string> {
  const { log, store, until, heartbeat = HEARTBEAT, mayRead = () => true, write = allOf } = given
  let { after } = given
  yield `: ${given.opening ?? `log ${log.logId}, head ${log.head()}`}\n\n`
  while (!until.aborted) {
    const events = log.recent(after)?.slice(0, PAGE) ?? (await store.eventsAfter(after, PAGE))
    after = events.at(-1)?.seq ?? after
    if (events.length > 0) {
      const told = events.filter(mayRead)
      if (told.length > 0) yield write(told)
    } else {
      await nextCommit(log, until, heartbeat)
      if (!until.aborted && log.head() === after) yield ': \n\n'
    }
  }
}
