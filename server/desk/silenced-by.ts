import type { Store } from '../../db/store.ts'
import type { Alert } from '../../shared/alert.ts'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'

/** An alert as it stood before a rejection resolved it. */
export type Silenced = Pick<Alert, 'id' | 'state' | 'reason'>

type Changed = LogEvent & { type: 'alert-changed' }

/** What the rejection has told right after itself, in one batch: the alerts that it resolved. */
function resolvedBy(events: readonly LogEvent[], rejection: LogEvent): Changed[] {
  const resolved: Changed[] = []
  for (const event of events.filter(({ seq }) => seq > rejection.seq)) {
    const isNext = event.seq === rejection.seq + resolved.length + 1
    if (!isNext || event.type !== 'alert-changed' || event.at !== rejection.at) break
    resolved.push(event)
  }
  return resolved.filter(({ alert }) => alert.state === 'resolved')
}

/** T53: the alerts that the latest rejection of an entry resolved, as they stood before it; what somebody had resolved before is none. */
export async function silencedBy(
  store: Pick<Store, 'eventsOfStory' | 'head'>,
  { id, storyId, state }: Entry,
): Promise<Silenced[]> {
  if (state !== 'rejected') return []
  const events = await store.eventsOfStory(storyId, await store.head(), ['entry-changed', 'alert-changed'])
  const rejection = events.findLast((e) => e.type === 'entry-changed' && e.entry.id === id && e.change === 'rejected')
  if (rejection === undefined) return []
  return resolvedBy(events, rejection).map(({ alert }) => {
    const before = events.findLast(
      (e) => e.type === 'alert-changed' && e.alert.id === alert.id && e.seq < rejection.seq,
    )
    const isRaised = before?.type !== 'alert-changed'
    return isRaised
      ? { id: alert.id, state: 'open', reason: null }
      : { id: alert.id, state: before.alert.state, reason: before.alert.reason }
  })
}
