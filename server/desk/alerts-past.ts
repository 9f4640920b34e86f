import type { Store } from '../../db/store.ts'
import type { Entry } from '../../shared/entry.ts'
import type { EventType, LogEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { eventsAbout } from '../log/explain.ts'
import { type AlertPast, entriesOf, restedOn, type Telling } from '../story/shared-alert.ts'

const READ = [
  'entry-changed',
  'alert-raised',
  'alert-changed',
  'stories-merged',
] as const satisfies readonly EventType[]

type OfAlert = LogEvent & { type: 'alert-raised' | 'alert-changed' }
const isOfAlert = (event: LogEvent): event is OfAlert => event.type === 'alert-raised' || event.type === 'alert-changed'

/** True where an alert was resolved with an entry: right after that was changed, or moved away, in one batch. */
function isWithEntry(events: ReadonlyMap<number, LogEvent>, { seq, at }: LogEvent): boolean {
  for (let place = seq - 1; ; place -= 1) {
    const event = events.get(place)
    if (event?.at !== at) return false
    if (event.type === 'entry-changed' || event.type === 'stories-merged') return true
    if (event.type !== 'alert-changed') return false
  }
}

function pastOf(id: string, told: readonly OfAlert[], events: ReadonlyMap<number, LogEvent>): AlertPast {
  const tellings = new Map<string, Telling>()
  for (const { alert } of told) {
    const { entryId, itemId, headline, detail } = alert
    if (entryId !== null) tellings.set(entryId, { itemId, headline, detail })
  }
  const open = told.findLastIndex(({ alert }) => alert.state !== 'resolved')
  const [last, resolved] = [told[open]?.alert, told[open + 1]]
  const isUndone = last !== undefined && resolved !== undefined && isWithEntry(events, resolved)
  const stood = isUndone ? { state: last.state, reason: last.reason } : null
  return { id, told: tellings, orders: told.map(({ alert }) => entriesOf(alert)), stood }
}

type OnEntry = Extract<
  Command,
  { name: 'confirm-entry' | 'reject-entry' | 'restore-entry' | 'correct-entry' | 'uncorrect-entry' }
>

/** True where what is done to an entry may ask how its alerts stood: most judgements need not read the story's log. */
function isAsked(command: OnEntry, { id, state, stance }: Entry, { alerts }: StoryScreen): boolean {
  const live = alerts.filter((alert) => alert.state !== 'resolved' && entriesOf(alert).includes(id))
  const isTold = live.some(({ kind }) => kind === 'denial')
  switch (command.name) {
    case 'confirm-entry':
    case 'restore-entry':
      return state === 'rejected'
    case 'reject-entry':
      return live.some((alert) => alert.kind !== 'denial' && entriesOf(alert).length > 1)
    case 'correct-entry':
      return (command.args.stance ?? stance) === 'denial' && !isTold
    case 'uncorrect-entry':
      return !isTold
    default:
      return assertNever(command)
  }
}

/** T18, T53: what the log knows of the alerts that rest on an entry, or did. */
export async function alertsPast(
  store: Pick<Store, 'eventsOfStory' | 'head'>,
  command: OnEntry,
  { entry, screen }: { entry: Entry; screen: StoryScreen },
): Promise<AlertPast[]> {
  return isAsked(command, entry, screen) ? pastsOf(store, entry) : []
}

/** What the log knows of all alerts that rest on an entry, or did. */
export async function pastsOf(store: Pick<Store, 'eventsOfStory' | 'head'>, entry: Entry): Promise<AlertPast[]> {
  const events = await eventsAbout(store, entry, READ)
  const bySeq = new Map(events.map((event) => [event.seq, event]))
  const byAlert = Map.groupBy(events.filter(isOfAlert), ({ alert }) => alert.id)
  return [...byAlert].map(([id, told]) => pastOf(id, told, bySeq)).filter((past) => restedOn(past, entry))
}
