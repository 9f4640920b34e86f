import type { Store } from '../../../db/store.ts'
import type { Alert } from '../../../shared/alert.ts'
import type { HandOver } from '../../../shared/hand-over.ts'
import { isReachable } from '../../../shared/weekly.ts'

/** Alerts that are told, of those that rang in a shift and of those that are open. */
const MOST = 500
const PAGE = 100

type Reads = Pick<Store, 'alerts' | 'screen'>
/** What was made of each of some alerts, as the log has it; those of which nothing was are left out. */
type DeedsOf = (alertIds: readonly string[]) => Promise<{ deeds: HandOver['deeds']; shortened: readonly string[] }>

/** Alerts of a state, the latest first, back to a moment, and whether there are more of them. */
async function back(
  store: Reads,
  state: Alert['state'] | 'all',
  since: string,
): Promise<{ found: Alert[]; more: boolean }> {
  const found: Alert[] = []
  let cursor: string | undefined
  do {
    const page = await store.alerts({ state, order: 'newest', limit: PAGE, ...(cursor !== undefined && { cursor }) })
    found.push(...page.rows.filter(({ raisedAt }) => raisedAt >= since))
    const isOver = page.rows.some(({ raisedAt }) => raisedAt < since)
    cursor = isOver || found.length > MOST ? undefined : (page.next ?? undefined)
  } while (cursor !== undefined)
  return { found: found.slice(0, MOST), more: found.length > MOST }
}

type List = 'kills' | 'snoozed' | 'muted' | 'open' | 'acknowledged' | 'resolved'

function listOf(alert: Alert, since: string): List {
  if (alert.kind === 'kill' && alert.raisedAt >= since) return 'kills'
  if (alert.state !== 'open') return alert.state
  if (alert.snoozedUntil !== null) return 'snoozed'
  return alert.muted ? 'muted' : 'open'
}

/** T24: what happened of alerts in a shift, and what is left of it and of those before. */
export async function handOverOf(
  store: Reads,
  deedsOf: DeedsOf,
  { since, now }: { since: string; now: string },
): Promise<HandOver> {
  const { screen } = await store.screen('alerting')
  if (screen.kind !== 'alerting') throw new Error('the store gave another screen')
  const [shift, open] = [await back(store, 'all', since), await back(store, 'open', '')]
  const ids = new Set(shift.found.map(({ id }) => id))
  const all = [...shift.found, ...open.found.filter(({ id }) => !ids.has(id))]
  const lists = Map.groupBy(all, (alert) => listOf(alert, since))
  const of = (list: List): Alert[] => lists.get(list) ?? []
  const { deeds, shortened } = await deedsOf(all.map(({ id }) => id))
  return {
    since,
    until: now,
    kills: of('kills'),
    open: of('open'),
    snoozed: of('snoozed'),
    muted: of('muted'),
    acknowledged: of('acknowledged'),
    resolved: of('resolved'),
    deeds,
    shortened: [...shortened],
    more: shift.more || open.more,
    mutes: screen.mutes.filter(({ until }) => until > now),
    reachable: screen.duties.filter(({ duty }) => isReachable(duty, Date.parse(now))).map(({ duty }) => duty.name),
  }
}
