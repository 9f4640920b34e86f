import type { Store } from '../../db/store.ts'
import type { Alert } from '../../shared/alert.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import { type Made, madeOf, madeOfEach } from './made-of.ts'

type Reads = Pick<Store, 'turnsOfAlerts'>
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

/** Changes that are looked at for one shift at most: a second of the processor's time. */
const BUDGET = 100_000
/** Of each alert at least. */
const LEAST = 100
const EACH = 5_000

/** What was made of alerts of a shift, by the alert's id, and of which of them that is not all. */
export interface ShiftDeeds {
  deeds: Record<string, AlertDeed[]>
  shortened: readonly string[]
}

/** T24: the same of each alert of a shift of which something was made; of very many alerts what was made of them last. */
export async function deedsOfEach(store: Reads, nameOf: NameOf, alertIds: readonly string[]): Promise<ShiftDeeds> {
  const each = Math.min(EACH, Math.max(LEAST, Math.floor(BUDGET / Math.max(1, alertIds.length))))
  const { made, shortened } = await madeOfEach(store, alertIds, each)
  const deeds: Record<string, AlertDeed[]> = {}
  for (const [id, ofOne] of made) if (ofOne.length > 0) deeds[id] = await toldOf(ofOne, nameOf)
  return { deeds, shortened }
}

/** What the desk does of itself has its reason in the alert. */
const reasonOf = (by: string, { state, reason }: Alert): string | null =>
  by === 'auto' && state === 'resolved' ? reason : null
