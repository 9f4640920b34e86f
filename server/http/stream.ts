import { Refusal } from '../../shared/error-code.ts'
import { seq } from '../../shared/scalar.ts'

export const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // A proxy that collects would make the stream late.
  'x-accel-buffering': 'no',
}

/** Where a stream begins: after the last event that the client has seen, where it says so. */
export function startOf(after: number, lastSeen: string | undefined, head: number): number {
  const start = lastSeen === undefined || lastSeen === '' ? after : Number(lastSeen)
  const read = seq.safeParse(start)
  if (!read.success) throw new Refusal('bad-fields', 'Last-Event-ID is not a place in the log')
  if (read.data > head) throw new Refusal('conflict', `the log ends at ${head}: this place is of another log`)
  return read.data
}
