import type { Alert } from '../../shared/alert.ts'
import { type Entry, REFILED } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Draft } from './draft.ts'
import { type AlertPast, entriesOf, others, restingOn, withBack } from './shared-alert.ts'

/** Why alerts of what is no denial any more are resolved. */
export const CORRECTED = 'entry corrected'

/** What has rung as a denial rings as the restatement that a merger of claims has made of it; what was corrected to one does not. */
const mayRing = ({ reason }: Alert, stance: Entry['stance']): boolean =>
  stance === 'denial' || (stance === 'restatement' && reason !== CORRECTED)

/**
 * T53: what a rejection or a correction took from alerts comes back with its entry: one that was resolved since its entries
 * went is open as it stood before, one that rests on others too tells it again.
 */
export function reopenAlerts(
  draft: Draft,
  screen: StoryScreen,
  { id: entryId, stance }: Pick<Entry, 'id' | 'stance'>,
  { by, pasts }: { by: string; pasts: readonly AlertPast[] },
): void {
  for (const { id, told, orders, stood } of pasts) {
    const alert = screen.alerts.find((a) => a.id === id)
    if (!alert || (alert.kind === 'denial' && !mayRing(alert, stance))) continue
    const now = draft.story(screen.id)
    const ids = withBack(others(alert, entryId, now), entryId, orders)
    const isAsItWas = alert.entryIds.length === 0 || ids.join() === alert.entryIds.join()
    const resting = isAsItWas ? alert : restingOn(alert, ids, now, told)
    const next = alert.state === 'resolved' && stood !== null ? { ...resting, ...stood } : resting
    if (next !== alert) draft.push([screen.id], { type: 'alert-changed', alert: next }, by)
  }
}

/** T18: resolves what has not been resolved of an entry's alerts; one that others share goes on without it. */
export function resolveAlerts(
  draft: Draft,
  screen: Pick<StoryScreen, 'id' | 'alerts'>,
  entryId: string,
  { by, reason, pasts = [] }: { by: string; reason: string; pasts?: readonly AlertPast[] },
): void {
  for (const alert of screen.alerts) {
    if (alert.state === 'resolved' || !entriesOf(alert).includes(entryId)) continue
    const now = draft.story(screen.id)
    const left = others(alert, entryId, now)
    const told = pasts.find(({ id }) => id === alert.id)?.told
    const next =
      left.length === 0 ? { ...alert, state: 'resolved' as const, reason } : restingOn(alert, left, now, told)
    draft.push([screen.id], { type: 'alert-changed', alert: next }, by, reason)
  }
}

/** S44: alerts lead to the copy that is an entry's first now, and count those that carry it. */
export function retell(draft: Draft, was: Entry, { id, storyId, firstItemId, carriedBy }: Entry, by: string): void {
  for (const alert of draft.story(storyId).alerts.filter(({ entryId }) => entryId === id)) {
    const itemId = alert.itemId === was.firstItemId ? firstItemId : alert.itemId
    const next = { ...alert, itemId, carriers: carriedBy.length }
    draft.push([storyId], { type: 'alert-changed', alert: next }, by, REFILED)
  }
}
