import type { Store } from '../../db/store.ts'
import type { Alert } from '../../shared/alert.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import { type Made, madeOf, madeOfEach } from './made-of.ts'

type Reads = Pick<Store, 'changesOfAlerts'>
type NameOf = (actor: string) => Promise<string>

async function toldOf(made: readonly Made[], nameOf: NameOf): Promise<AlertDeed[]> {
  const deeds: AlertDeed[] = []
  for (const { event, ...did } of made) {
    const { alert, seq, at, by, reason } = event
    deeds.push({ ...did, seq, at, name: await nameOf(by), reason: reason ?? reasonOf(by, alert) })
  }
  return deeds
}

/** T49: who made what of an alert, when and why, in the order of the log. */
export const deedsOf = async (store: Reads, nameOf: NameOf, alertId: string): Promise<AlertDeed[]> =>
  toldOf(await madeOf(store, alertId), nameOf)

/** T24: the same of each alert of a shift of which something was made, by its id. */
export async function deedsOfEach(
  store: Reads,
  nameOf: NameOf,
  alertIds: readonly string[],
): Promise<Record<string, AlertDeed[]>> {
  const deeds: Record<string, AlertDeed[]> = {}
  for (const [id, made] of await madeOfEach(store, alertIds))
    if (made.length > 0) deeds[id] = await toldOf(made, nameOf)
  return deeds
}

/** What the desk does of itself has its reason in the alert. */
const reasonOf = (by: string, { state, reason }: Alert): string | null =>
  by === 'auto' && state === 'resolved' ? reason : null
