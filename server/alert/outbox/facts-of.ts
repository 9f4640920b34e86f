import type { NewFact } from '../../../db/outbox-store.ts'
import type { AlertChannel } from '../../../shared/alert-channel.ts'
import type { LogEvent } from '../../../shared/event.ts'

/** Who is to be told of what has happened. Decided where the log is written, so that nobody can raise an alert past it. */
export function factsOf(events: readonly LogEvent[], channels: readonly AlertChannel[]): NewFact[] {
  return events.flatMap((event) => {
    if (event.type !== 'alert-raised' && event.type !== 'alert-changed') return []
    const { id, kind, storyId } = event.alert
    const urgent = kind === 'kill'
    return channels
      .filter((channel) => channel.on && (urgent || channel.kinds.includes(kind)))
      .map((channel) => ({
        channelId: channel.id,
        alertId: id,
        groupKey: `${kind} ${storyId ?? ''}`,
        urgent,
        seq: event.seq,
      }))
  })
}
