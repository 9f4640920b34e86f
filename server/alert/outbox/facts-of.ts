import type { NewFact } from '../../../db/outbox-store.ts'
import type { AlertChannel } from '../../../shared/alert-channel.ts'
import { RENAMED } from '../../../shared/entry.ts'
import { NOBODY_ANSWERED } from '../../../shared/duty.ts'
import type { LogEvent } from '../../../shared/event.ts'

/** Channels that rules tell besides those that ask for their kind. */
export type NamedBy = (ruleIds: readonly string[]) => readonly string[]

/**
 * Who is to be told of what has happened. Decided where the log is written, so that nobody can raise an alert past it.
 * @param namedBy asked by the rules that an alert meets
 */
export function factsOf(events: readonly LogEvent[], channels: readonly AlertChannel[], namedBy: NamedBy): NewFact[] {
  return events.flatMap((event) => {
    if (event.type !== 'alert-raised' && event.type !== 'alert-changed') return []
    // Who has been told of it is told no second time by another name; who has not is told by that one.
    if (event.reason === RENAMED) return []
    const { id, kind, storyId, muted, escalations, rules } = event.alert
    const isKill = kind === 'kill'
    const [latest, told] = [escalations.at(-1), new Set(escalations.flatMap((one) => one.channels))]
    const named = namedBy(rules)
    const rings = (channel: AlertChannel): boolean =>
      isKill || (!muted && (channel.kinds.includes(kind) || named.includes(channel.id)))
    // Whoever has just become the next is told at once, as of a kill.
    const isNext = (channelId: string): boolean =>
      event.by === 'auto' && event.reason === NOBODY_ANSWERED && latest?.channels.includes(channelId) === true
    return channels
      .filter((channel) => channel.on && (rings(channel) || told.has(channel.id)))
      .map((channel) => ({
        channelId: channel.id,
        alertId: id,
        groupKey: `${kind} ${storyId ?? ''}`,
        urgent: isKill || isNext(channel.id),
        seq: event.seq,
      }))
  })
}
