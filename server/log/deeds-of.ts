import type { Store } from '../../db/store.ts'
import type { Alert } from '../../shared/alert.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import { madeOf } from './made-of.ts'

/** T49: who made what of an alert, when and why, in the order of the log. */
export async function deedsOf(
  store: Pick<Store, 'changesOfAlert'>,
  nameOf: (actor: string) => Promise<string>,
  alertId: string,
): Promise<AlertDeed[]> {
  const deeds: AlertDeed[] = []
  for (const { event, ...did } of await madeOf(store, alertId)) {
    const { alert, seq, at, by, reason } = event
    deeds.push({ ...did, seq, at, name: await nameOf(by), reason: reason ?? reasonOf(by, alert) })
  }
  return deeds
}

/** What the desk does of itself has its reason in the alert. */
const reasonOf = (by: string, { state, reason }: Alert): string | null =>
  by === 'auto' && state === 'resolved' ? reason : null
