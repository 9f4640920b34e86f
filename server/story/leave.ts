import { type Entry, REFILED } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Draft } from './draft.ts'
import type { Leaving } from './moving.ts'
import { resolveAlerts, retell } from './resolve-alerts.ts'

/** What some of a story's items alone carry. */
export const leavingWith = (screen: StoryScreen, itemIds: ReadonlySet<string>): Leaving => ({
  screen,
  entries: screen.entries.filter(({ carriedBy }) => carriedBy.length > 0 && carriedBy.every((id) => itemIds.has(id))),
})

/** An entry without one of its carriers: the next in order is its first; the last one takes the entry with it. */
function without(entry: Entry, itemId: string): Entry {
  const carriedBy = entry.carriedBy.filter((id) => id !== itemId)
  const [first] = carriedBy
  return first === undefined ? { ...entry, carriedBy, state: 'rejected' } : { ...entry, carriedBy, firstItemId: first }
}

/** S15: the alarm of a kill goes with its item; it points to no entry there, since a killed item is not read anew. */
function takeKill(draft: Draft, from: StoryScreen, to: string, itemId: string, by: string): void {
  const kills = from.alerts.filter((a) => a.kind === 'kill' && a.itemId === itemId)
  if (kills.length === 0) return
  const storyTitle = draft.story(to).story?.title ?? ''
  const alerts = kills.map((alert) => ({ ...alert, storyId: to, storyTitle }))
  const none = { items: [], claims: [], entries: [] }
  const event = { type: 'stories-merged' as const, from: from.id, to, ...none, alerts, undone: false, part: true }
  draft.push([from.id, to], event, by, REFILED)
  for (const alert of alerts)
    draft.push([to], { type: 'alert-changed', alert: { ...alert, entryId: null } }, by, REFILED)
}

/**
 * Takes an item out of the entries of a story: what it alone carries is rejected with it, the rest stays with the others.
 * The alarm of its kill stands in the story that it goes to, or, where it goes to none, where it stood. `but` are entries
 * that go with it.
 */
export function leave(
  draft: Draft,
  from: StoryScreen,
  { to, itemId, by, but = [] }: { to: string | null; itemId: string; by: string; but?: readonly Entry[] },
): void {
  if (to !== null) takeKill(draft, from, to, itemId, by)
  const rest = { ...from, alerts: from.alerts.filter((a) => a.kind !== 'kill' || a.itemId !== itemId) }
  const kept = new Set(but.map(({ id }) => id))
  for (const entry of from.entries.filter((e) => e.carriedBy.includes(itemId) && !kept.has(e.id))) {
    const left = without(entry, itemId)
    const change = left.carriedBy.length === 0 ? 'rejected' : 'amended'
    draft.push([from.id], { type: 'entry-changed', entry: left, change }, by, REFILED)
    if (change === 'rejected') resolveAlerts(draft, rest, entry.id, { by, reason: REFILED })
    else retell(draft, entry, left, by)
  }
}
