import type { Store } from '../../../db/store.ts'
import type { Alert } from '../../../shared/alert.ts'
import type { AlertDeed } from '../../../shared/alert-deed.ts'

/** Changes of an alert that are looked at, the latest: most only count what carries it. */
const MOST = 5_000

type Standing = Pick<Alert, 'state' | 'snoozedUntil' | 'escalations'>
const RAISED: Standing = { state: 'open', snoozedUntil: null, escalations: [] }

/** One that was woken by hand rings by the desk's clock a moment later: from the first it is put off no more. */
const standingOf = ({ state, snoozedUntil, escalations }: Alert, at: string): Standing => ({
  state,
  escalations,
  snoozedUntil: snoozedUntil !== null && snoozedUntil > at ? snoozedUntil : null,
})

/** What was made of an alert from one look at it to the next; null for what is only counted or told anew. */
function didTo(before: Standing, after: Standing): Pick<AlertDeed, 'did' | 'to' | 'until'> | null {
  const nobody = { to: null, until: null }
  const { state, snoozedUntil, escalations } = after
  if (escalations.length > before.escalations.length)
    return { ...nobody, did: 'alert-escalated', to: escalations.at(-1)?.to ?? null }
  if (snoozedUntil !== null && snoozedUntil !== before.snoozedUntil)
    return { ...nobody, did: 'alert-snoozed', until: snoozedUntil }
  if (state !== before.state) return { ...nobody, did: state === 'open' ? 'alert-reopened' : `alert-${state}` }
  return state === 'open' && before.snoozedUntil !== null && snoozedUntil === null
    ? { ...nobody, did: 'alert-woken' }
    : null
}

/** T49: who made what of an alert, when and why, in the order of the log. */
export async function deedsOf(
  store: Pick<Store, 'changesOfAlert'>,
  nameOf: (actor: string) => Promise<string>,
  alertId: string,
): Promise<AlertDeed[]> {
  const changes = await store.changesOfAlert(alertId, MOST)
  const deeds: AlertDeed[] = []
  let before: Standing | null = changes.length < MOST ? RAISED : null
  for (const { alert, seq, at, by, reason } of changes) {
    const after = standingOf(alert, at)
    const did = before === null ? null : didTo(before, after)
    if (did !== null) deeds.push({ ...did, seq, at, name: await nameOf(by), reason: reason ?? reasonOf(by, alert) })
    before = after
  }
  return deeds
}

/** What the desk does of itself has its reason in the alert. */
const reasonOf = (by: string, { state, reason }: Alert): string | null =>
  by === 'auto' && state === 'resolved' ? reason : null
