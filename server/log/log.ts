import type { Batch } from '../../db/store.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Seq } from '../../shared/scalar.ts'

/** The log as the server uses it: appended to by the one writer, followed by everybody else. */
export interface Log {
  readonly logId: string
  /** The last event that is committed. */
  head(): Seq
  /** Stamps, commits and then publishes (L2). One caller at a time. */
  append(batch: Omit<Batch, 'at'>): Promise<LogEvent[]>
  /** Hears of events after their commit, in order, once each. A listener must not throw or block. */
  subscribe(listener: (events: readonly LogEvent[]) => void): () => void
  /** Events after `after` up to the head, from memory; null when `after` is older than what memory holds or beyond the head. */
  recent(after: Seq): readonly LogEvent[] | null
}
