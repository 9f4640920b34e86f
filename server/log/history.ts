import type { Store } from '../../db/store.ts'
import { REFILED } from '../../shared/entry.ts'
import type { EventType, LogEvent } from '../../shared/event.ts'
import type { HistoryLine, HistoryPage } from '../../shared/history.ts'
import { madeOfEach } from './made-of.ts'
import type { NameOf } from './explain.ts'
import { History } from './history-line.ts'

const OF_EVERYBODY = [
  'story-opened',
  'story-changed',
  'story-tended',
  'stories-merged',
  'item-filed',
  'claim-made',
  'claim-changed',
  'entry-logged',
  'entry-changed',
  'alert-changed',
] as const satisfies readonly EventType[]
/** Notes are for editors. */
const OF_EDITORS: readonly EventType[] = [...OF_EVERYBODY, 'note-written', 'note-changed']

type Reads = Pick<Store, 'turnsOfAlerts' | 'historyOfStory' | 'stoodBefore' | 'screen'>

const thingsOf = (events: readonly LogEvent[]): string[] =>
  events.flatMap((e) => ('entry' in e ? [e.entry.id] : 'note' in e ? [e.note.id] : []))

/** Alerts of which something may be told: what the desk only counts or tells anew is changed without a reason. */
const alertsIn = (events: readonly LogEvent[]): string[] => [
  ...new Set(
    events.flatMap((e) => (e.type === 'alert-changed' && (e.by !== 'auto' || e.reason !== null) ? [e.alert.id] : [])),
  ),
]

/** D24: what people and the desk did to a story, the newest first, before a place in the log. */
export async function historyOf(
  store: Reads,
  nameOf: NameOf,
  { storyId, before, limit, editor }: { storyId: string; before: number; limit: number; editor: boolean },
): Promise<HistoryPage> {
  const events = await store.historyOfStory(storyId, before, limit, editor ? OF_EDITORS : OF_EVERYBODY)
  const oldest = events.at(-1)?.seq ?? 0
  const stood = await store.stoodBefore(storyId, oldest, thingsOf(events))
  const { screen } = await store.screen(`story:${storyId}`)
  const { made } = await madeOfEach(store, alertsIn(events))
  const history = new History(storyId, screen.kind === 'story' ? screen : null, [...made.values()].flat())
  for (const event of stood.toSorted((a, b) => a.seq - b.seq)) history.see(event)
  const lines: HistoryLine[] = []
  for (const event of events.toReversed()) {
    const told = history.tell(event)
    history.see(event)
    if (told === null) continue
    const { seq, at, by, reason } = event
    lines.push({ seq, at, by, name: await nameOf(by), reason: reason === REFILED ? null : reason, ...told })
  }
  return { lines: lines.toReversed(), next: events.length < limit ? null : oldest }
}
