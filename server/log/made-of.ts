import { setImmediate } from 'node:timers/promises'
import type { Store } from '../../db/store.ts'
import type { Alert } from '../../shared/alert.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import type { LogEvent } from '../../shared/event.ts'

/** Changes of an alert that are looked at, the latest: most only count what carries it. */
const MOST = 5_000
/** Changes that are looked at before others have their turn. */
const AT_ONCE = 10_000

interface Standing extends Pick<Alert, 'state' | 'snoozedUntil' | 'escalations' | 'rungAt'> {
  /** Until when it was put off while it was last open. */
  putOff: string | null
  /** Since when somebody last had it. */
  acknowledgedAt: string | null
  /** True where it stands as put off no more, rather than as put off until now: nobody has had it ring. */
  free: boolean
}
const RAISED: Standing = {
  state: 'open',
  snoozedUntil: null,
  escalations: [],
  putOff: null,
  rungAt: null,
  acknowledgedAt: null,
  free: true,
}

/** One that was woken by hand rings by the desk's clock a moment later: from the first it is put off no more. */
function standingOf(alert: Alert, at: string, before: Standing | null): Standing {
  const { state, snoozedUntil, escalations, rungAt } = alert
  const until = snoozedUntil !== null && snoozedUntil > at ? snoozedUntil : null
  return {
    state,
    escalations,
    rungAt,
    snoozedUntil: until,
    putOff: state === 'open' ? until : (before?.putOff ?? null),
    acknowledgedAt: alert.acknowledgedAt ?? before?.acknowledgedAt ?? null,
    free: snoozedUntil === null,
  }
}

/** It is as it was before it was put off: nothing has rung, and who had it then has had it all along. */
function isUnsnoozed(before: Standing, after: Standing): boolean {
  const wasOff = before.state === 'open' && before.snoozedUntil !== null
  if (!wasOff || !after.free || after.rungAt !== before.rungAt) return false
  return after.state === 'open' || (after.state === 'acknowledged' && after.acknowledgedAt === before.acknowledgedAt)
}

type Did = Pick<AlertDeed, 'did' | 'to' | 'until'>

const UNSNOOZED: Did = { did: 'alert-unsnoozed', to: null, until: null }

/** What was made of an alert from one look at it to the next; null for what is only counted or told anew. */
function didTo(before: Standing, after: Standing): Did | null {
  const nobody = { to: null, until: null }
  const { state, snoozedUntil, escalations } = after
  if (escalations.length > before.escalations.length)
    return { ...nobody, did: 'alert-escalated', to: escalations.at(-1)?.to ?? null }
  if (isUnsnoozed(before, after)) return UNSNOOZED
  // Whoever takes over what is put off, and gives it back, leaves it put off as it was.
  const isBack = before.state === 'acknowledged' && state === 'open' && snoozedUntil === before.putOff
  if (!isBack && snoozedUntil !== null && snoozedUntil !== before.snoozedUntil)
    return { ...nobody, did: 'alert-snoozed', until: snoozedUntil }
  if (state !== before.state) return { ...nobody, did: state === 'open' ? 'alert-reopened' : `alert-${state}` }
  return state === 'open' && before.snoozedUntil !== null && snoozedUntil === null
    ? { ...nobody, did: 'alert-woken' }
    : null
}

export type Made = Did & { event: LogEvent & { type: 'alert-changed' } }

/** How an alert stood; null as it was raised. */
interface Stood {
  last: Alert | null
  /** When it was last open. */
  open: Alert | null
}
/** How it stood before each time that it was put off, the latest last. */
type Off = readonly Stood[]

/** It is put off until when it was before it was put off once more: the latter is taken back. */
function isPutOffAsBefore(off: Off, last: Alert | null, { snoozedUntil, snoozedBy, rungAt }: Alert): boolean {
  const stood = off.at(-1)?.last ?? null
  if (last?.state !== 'open' || stood?.state !== 'open' || snoozedUntil === null) return false
  const isAsItStood = stood.snoozedUntil === snoozedUntil && stood.snoozedBy === snoozedBy && stood.rungAt === rungAt
  return isAsItStood && last.snoozedUntil !== null && last.snoozedUntil !== snoozedUntil
}

function offAfter(off: Off, did: AlertDeed['did'] | undefined, stood: Stood): Off {
  if (did === 'alert-snoozed') return [...off, stood]
  if (did === 'alert-unsnoozed') return off.slice(0, -1)
  return did === 'alert-woken' ? [] : off
}

/** Where it is open it stands so now; where that it was put off is taken back, it was last open before that. */
const openAfter = (off: Off, did: AlertDeed['did'] | undefined, alert: Alert, { open }: Stood): Alert | null =>
  alert.state === 'open' ? alert : did === 'alert-unsnoozed' ? (off.at(-1)?.open ?? null) : open

interface ReadThrough {
  made: readonly Made[]
  off: Off
  stood: Stood
}

/** What was made of an alert, how it stands, and how it stood before each time that it was put off and that nobody has taken back. */
function readThrough(changes: readonly Made['event'][], isShortened: boolean): ReadThrough {
  const made: Made[] = []
  let before: Standing | null = isShortened ? null : RAISED
  let off: Off = []
  let stood: Stood = { last: null, open: null }
  for (const event of changes) {
    const after = standingOf(event.alert, event.at, before)
    const isBack = isPutOffAsBefore(off, stood.last, event.alert)
    const did = before === null ? null : isBack ? UNSNOOZED : didTo(before, after)
    if (did !== null) made.push({ ...did, event })
    const open = openAfter(off, did?.did, event.alert, stood)
    off = offAfter(off, did?.did, stood)
    before = after
    stood = { last: event.alert, open }
  }
  return { made, off, stood }
}

type Reads = Pick<Store, 'turnsOfAlerts'>

async function read(store: Reads, alertId: string): Promise<ReadThrough> {
  const { turns, shortened } = await store.turnsOfAlerts([alertId], MOST)
  return readThrough(turns, shortened.length > 0)
}

/** The changes of an alert by which something was made of it, in the order of the log, against how it stood before each. */
export const madeOf = async (store: Reads, alertId: string): Promise<readonly Made[]> =>
  (await read(store, alertId)).made

export interface MadeOfEach {
  /** By the alert's id. */
  made: ReadonlyMap<string, readonly Made[]>
  /** Alerts that changed more often than was looked at: what was made of them earlier is left out. */
  shortened: readonly string[]
}

/** The same of each of some alerts; others have their turn in between. `each`: how many of its latest changes are looked at. */
export async function madeOfEach(store: Reads, alertIds: readonly string[], each = MOST): Promise<MadeOfEach> {
  const step = Math.max(1, Math.floor(AT_ONCE / each))
  const made = new Map<string, readonly Made[]>()
  const shortened = new Set<string>()
  for (let at = 0; at < alertIds.length; at += step) {
    const found = await store.turnsOfAlerts(alertIds.slice(at, at + step), each)
    for (const id of found.shortened) shortened.add(id)
    for (const [id, turns] of Map.groupBy(found.turns, ({ alert }) => alert.id))
      made.set(id, readThrough(turns, shortened.has(id)).made)
    if (at + step < alertIds.length) await setImmediate()
  }
  return { made, shortened: [...shortened] }
}

/** How an alert stood before it was last put off and that was not taken back; null where it had stood as it was raised, or never was put off. */
export const beforeSnooze = async (store: Reads, alertId: string): Promise<Alert | null> =>
  (await read(store, alertId)).off.at(-1)?.last ?? null

/** How an alert stood when it was last open; that it was put off and that this was taken back is as if it had not been. */
export const lastOpen = async (
  store: Reads,
  alertId: string,
): Promise<Pick<Alert, 'snoozedUntil' | 'snoozedBy' | 'reason'>> =>
  (await read(store, alertId)).stood.open ?? { snoozedUntil: null, snoozedBy: null, reason: null }
