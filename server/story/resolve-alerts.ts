import type { Alert } from '../../shared/alert.ts'
import { headlineOf } from '../../shared/alert-headline.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Draft } from './draft.ts'

/** What an alert that several entries share becomes without one of them; null where nothing is left. */
function without(alert: Alert, entryId: string, { entries }: StoryScreen): Alert | null {
  const left = alert.entryIds.filter(
    (id) => id !== entryId && entries.some((e) => e.id === id && e.state !== 'rejected'),
  )
  const latest = entries.find(({ id }) => id === left.at(-1))
  if (!latest) return null
  const told = { entryId: latest.id, itemId: latest.firstItemId, headline: headlineOf(latest) }
  return { ...alert, ...(alert.entryId === entryId ? told : {}), entryIds: left, facts: left.length }
}

/** Opens what a rejection had resolved, as it stood before, unless somebody has made something of it since. */
export function reopenAlerts(
  draft: Draft,
  screen: StoryScreen,
  silenced: readonly Pick<Alert, 'id' | 'state' | 'reason'>[],
  by: string,
): void {
  for (const { id, state, reason } of silenced) {
    const alert = screen.alerts.find((a) => a.id === id)
    if (alert?.state === 'resolved')
      draft.push([screen.id], { type: 'alert-changed', alert: { ...alert, state, reason } }, by)
  }
}

/** Resolves what has not been resolved of an entry's alerts; one that others share goes on without it. */
export function resolveAlerts(draft: Draft, screen: StoryScreen, entryId: string, by: string, reason: string): void {
  for (const alert of screen.alerts) {
    if (alert.state === 'resolved' || (alert.entryId !== entryId && !alert.entryIds.includes(entryId))) continue
    const next = without(alert, entryId, draft.story(screen.id)) ?? { ...alert, state: 'resolved' as const, reason }
    draft.push([screen.id], { type: 'alert-changed', alert: next }, by, reason)
  }
}
