import type { Alert } from '../../shared/alert.ts'
import { REFILED } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { Draft } from './draft.ts'
import { leave } from './refile.ts'
import { lineOf } from './story-line.ts'

/** Both stories of a split: as they stand, and as it found and left them. */
export interface SplitMade {
  from: StoryScreen
  made: StoryScreen
  before: StoryScreen
  after: StoryScreen
  madeAfter: StoryScreen
}

const standing = ({ items, entries }: StoryScreen): string =>
  JSON.stringify([items.map((i) => i.itemId).toSorted(), entries.map((e) => `${e.id} ${e.state}`).toSorted()])

/** Entries get back the carriers that left, and the state that the split took from them; a later judgement stands. */
function restoreEntries(draft: Draft, { from, before, after }: SplitMade, left: ReadonlySet<string>, by: string): void {
  for (const entry of before.entries.filter((e) => e.carriedBy.some((id) => left.has(id)))) {
    const now = from.entries.find((e) => e.id === entry.id)
    if (!now) continue
    const judged = now.state !== after.entries.find((e) => e.id === entry.id)?.state
    const state = judged ? now.state : entry.state
    const carriedBy = [...new Set([...entry.carriedBy, ...now.carriedBy])]
    const restored = { ...now, state, carriedBy, firstItemId: entry.firstItemId }
    const change = state === now.state ? 'amended' : 'restored'
    draft.push([from.id], { type: 'entry-changed', entry: restored, change }, by, REFILED)
  }
}

/** The alarm as it was before; where it rang again in the opened story, as it was answered there. */
function restored(alert: Alert, now: Alert, made: StoryScreen): Alert {
  if (alert.kind === 'kill') return { ...now, entryId: alert.entryId }
  const again = made.alerts.find((a) => a.itemId === alert.itemId && a.kind === alert.kind)
  if (again?.state !== 'acknowledged') return alert
  return { ...alert, state: 'acknowledged', acknowledgedBy: again.acknowledgedBy, acknowledgedAt: again.acknowledgedAt }
}

function restoreAlerts(draft: Draft, { from, made, before, after }: SplitMade, by: string): void {
  for (const now of draft.story(from.id).alerts) {
    const alert = before.alerts.find((a) => a.id === now.id)
    const left = after.alerts.find((a) => a.id === now.id)
    const changed = left === undefined || (left.state === now.state && left.state !== alert?.state)
    if (alert && changed)
      draft.push([from.id], { type: 'alert-changed', alert: restored(alert, now, made) }, by, REFILED)
  }
}

/**
 * S34: a split that is taken back leaves the story as if it had not been: its items return, its entries and alarms stand
 * as they stood, what the opened story had read of them is dropped, and it is closed and points here. Refused where
 * somebody, or later copy, has gone on from it there.
 */
export function unsplitStory(split: SplitMade, { by, at }: { by: string; at: string }): NewEvent[] {
  const { from, made, madeAfter } = split
  const story = must(made.story, 'the story that a split opened')
  if (from.story?.mergedInto || story.mergedInto)
    throw new Refusal('conflict', 'one of the two stories was merged since: take that back first')
  if (standing(made) !== standing(madeAfter))
    throw new Refusal('conflict', 'the story that it opened has gone on since: merge the two instead')
  const draft = new Draft((id) => (id === from.id ? from : made), at)
  for (const line of made.items) {
    const item = { ...line, storyId: from.id }
    const why = 'split taken back'
    draft.push([made.id, from.id], { type: 'item-filed', item, from: made.id, to: from.id, why }, by)
    leave(draft, draft.story(made.id), from.id, line.itemId, by)
  }
  restoreEntries(draft, split, new Set(made.items.map((line) => line.itemId)), by)
  restoreAlerts(draft, split, by)
  draft.close(by)
  const emptied = { ...lineOf(draft.story(made.id), story, at), state: 'closed' as const, mergedInto: from.id }
  draft.push([made.id], { type: 'story-changed', story: emptied, change: 'closed' }, by)
  return draft.events
}
