import type { Alert } from '../../shared/alert.ts'
import { REFILED } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Draft } from './draft.ts'
import { resolveAlerts } from './resolve-alerts.ts'
import { entriesOf } from './shared-alert.ts'

/** An alert that only went because its entry did stands again as it stood. */
function asBefore(alert: Alert): Alert {
  if (alert.state !== 'resolved' || alert.reason !== REFILED) return alert
  return { ...alert, state: alert.acknowledgedAt === null ? 'open' : 'acknowledged', reason: null }
}

/**
 * S44: alarms go with their entries, as they stand; one that others share goes on without those that left. `placed` are the
 * entries that found a place, `left` all that were on their way.
 */
export function moveAlerts(
  { draft, to, by }: { draft: Draft; to: string; by: string },
  screen: StoryScreen,
  placed: ReadonlySet<string>,
  left: ReadonlySet<string>,
): void {
  const storyTitle = draft.story(to).story?.title ?? ''
  for (const alert of screen.alerts.filter((a) => a.kind !== 'kill')) {
    const ids = entriesOf(alert)
    if (!ids.some((id) => placed.has(id))) continue
    if (ids.some((id) => !placed.has(id) && !left.has(id))) {
      for (const id of ids.filter((one) => placed.has(one)))
        resolveAlerts(draft, draft.story(screen.id), id, { by, reason: REFILED })
      continue
    }
    const moved = { ...alert, storyId: to, storyTitle }
    if (screen.id !== to) {
      const none = { items: [], claims: [], entries: [] }
      const event = { type: 'stories-merged' as const, from: screen.id, to, ...none, alerts: [moved], undone: false }
      draft.push([screen.id, to], { ...event, part: true }, by, REFILED)
    }
    const next = asBefore(moved)
    if (next !== moved) draft.push([to], { type: 'alert-changed', alert: next }, by, REFILED)
  }
  for (const id of left) if (!placed.has(id)) resolveAlerts(draft, draft.story(screen.id), id, { by, reason: REFILED })
}
