import type { StoryScreen } from '../../shared/screen.ts'
import type { Draft } from './draft.ts'

/** Resolves what still stands open of an entry's alerts. */
export function resolveAlerts(draft: Draft, screen: StoryScreen, entryId: string, by: string, reason: string): void {
  for (const alert of screen.alerts.filter((a) => a.entryId === entryId && a.state === 'open'))
    draft.push([screen.id], { type: 'alert-changed', alert: { ...alert, state: 'resolved', reason } }, by, reason)
}
