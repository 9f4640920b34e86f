import type { Alert } from '../../shared/alert.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Draft } from './draft.ts'
import { resolveAlerts } from './resolve-alerts.ts'
import { entriesOf } from './shared-alert.ts'
import { standsBefore } from './stands-before.ts'
import { isLive } from './story-line.ts'

const RUNG_BEFORE = 'the same denial has rung before'
/** Why an alert rings that had been resolved so: what is restored silences it again. */
const REJECTED_BEFORE = 'the denial that had rung before was rejected'

const tellsOf = (alerts: readonly Alert[], entryId: string): Alert[] =>
  alerts.filter((alert) => alert.kind === 'denial' && entriesOf(alert).includes(entryId))

/** S56: a denial that has become one more of what its party had denied, and has rung, needs no second alert. */
export function silence(draft: Draft, storyId: string, { id, restates: before }: Entry, by: string): void {
  const { alerts, ...screen } = draft.story(storyId)
  if (before === null || tellsOf(alerts, before).length === 0) return
  const open = alerts.filter(({ kind, state }) => kind === 'denial' && state === 'open')
  resolveAlerts(draft, { ...screen, alerts: open }, id, { by, reason: RUNG_BEFORE })
}

/** S56: gives back the alerts of denials that rang before by others alone, where none of those stands before them now. */
export function ringAgain(
  draft: Draft,
  storyId: string,
  isAsked: (entry: Entry) => boolean,
  { by, reason = null, why = null }: { by: string; reason?: string | null; why?: string | null },
): void {
  const { alerts, entries } = draft.story(storyId)
  for (const alert of alerts) {
    if (alert.state !== 'resolved' || alert.reason !== RUNG_BEFORE) continue
    const entry = entries.find(({ id }) => id === alert.entryId)
    if (!entry || !isLive(entry) || !isAsked(entry) || standsBefore(entry, entries)) continue
    draft.push([storyId], { type: 'alert-changed', alert: { ...alert, state: 'open', reason: why } }, by, reason)
  }
}

const restates = (entry: Entry, id: string, entries: readonly Entry[]): boolean => {
  const seen = new Set<string>()
  let before = entry.restates
  while (before !== null && before !== id && !seen.has(before)) {
    seen.add(before)
    before = entries.find((e) => e.id === before)?.restates ?? null
  }
  return before === id
}

/** S56: a denial that is rejected lets the next that it has silenced ring; one that is restored silences it again. */
export function tellNext(draft: Draft, storyId: string, { id }: Entry, by: string): void {
  const { entries } = draft.story(storyId)
  const later = entries.filter((e) => e.stance === 'restatement' && isLive(e) && restates(e, id, entries))
  const asked = new Set(later.map((e) => e.id))
  ringAgain(draft, storyId, (e) => asked.has(e.id), { by, why: REJECTED_BEFORE })
  const rung = draft.story(storyId).alerts.filter(({ reason }) => reason === REJECTED_BEFORE)
  for (const entry of later)
    if (standsBefore(entry, entries) && rung.some(({ entryId }) => entryId === entry.id))
      silence(draft, storyId, entry, by)
}
