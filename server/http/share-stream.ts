import type { ShareRow } from '../../db/store.ts'
import { concerns } from '../../shared/topics-of.ts'
import { eventStream, type EventStreamGiven } from './event-stream.ts'
import { hasEnded } from './share-door.ts'

export interface ShareStreamGiven extends Pick<EventStreamGiven, 'log' | 'store'> {
  now: () => string
}

/** The name under which the streams of a link are open: they end with it. */
export const streamName = (shareId: string): string => `share:${shareId}`

/** W16: tells that what a link shows has changed, by the place in the log and by nothing else; ends when the link does. */
export async function* shareStream({ log, store, now }: ShareStreamGiven, row: ShareRow, until: AbortSignal) {
  const events = eventStream({
    log,
    store,
    after: log.head(),
    until,
    mayRead: (event) => concerns(event, `story:${row.storyId}`),
    write: (told) => `id: ${told.at(-1)?.seq}\ndata: changed\n\n`,
    opening: 'live',
  })
  for await (const part of events) {
    if (hasEnded(row, now())) return
    yield part
  }
}
