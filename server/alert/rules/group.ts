import type { Alert } from '../../../shared/alert.ts'
import type { EventBody } from '../../../shared/event.ts'
import { FRESH_ALERT } from '../../../shared/fresh-alert.ts'
import type { Occurrence } from './occurrence.ts'

type Body = Extract<EventBody, { type: 'alert-raised' }>['alert']

/** Kinds that have an alert for each position or item, as the stories raise it; facts of the others share one. */
const EACH: ReadonlySet<Alert['kind']> = new Set(['denial', 'correction', 'kill'])
export const hasItsOwn = (kind: Alert['kind']): boolean => EACH.has(kind)

/** The most serious first: what happens at once in one entry is one alert, by the first of these. */
const GRAVITY: readonly Alert['kind'][] = [
  'kill',
  'denial',
  'correction',
  'softened',
  'position',
  'first-report',
  'outlets',
  'restatement',
  'search',
  'silence',
]
export const byGravity = (a: Pick<Occurrence, 'kind'>, b: Pick<Occurrence, 'kind'>): number =>
  GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind)

/** True where a new fact belongs to an alert: one of its rules in its story has raised it, and it is not resolved. */
export const isAbout = (alert: Alert, o: Occurrence, ruleIds: readonly string[]): boolean =>
  alert.kind === o.kind &&
  alert.storyId === o.storyId &&
  alert.state !== 'resolved' &&
  alert.rules.some((id) => ruleIds.includes(id)) &&
  (o.kind !== 'silence' || alert.headline === o.headline)

/** An alert of one fact. */
export const raisedFor = (id: string, o: Occurrence, rules: string[], storyTitle: string, carriers: number): Body => ({
  ...FRESH_ALERT,
  id,
  kind: o.kind,
  entryId: o.entryId,
  itemId: o.itemId,
  storyId: o.storyId,
  storyTitle,
  headline: o.headline,
  detail: o.detail,
  rules,
  entryIds: o.entryId === null ? [] : [o.entryId],
  carriers,
})

/**
 * A muted alert is heard from the first fact that comes when nothing mutes it any more, unless somebody has answered it.
 * @param ringing how a new alert of this fact would ring
 */
export function unmuted(alert: Alert, ringing: Pick<Alert, 'muted' | 'dueAt'>, at: string): Alert {
  if (!alert.muted || ringing.muted) return alert
  const isAsked = alert.state === 'open' && alert.snoozedUntil === null
  return { ...alert, muted: false, ...(isAsked && { rungAt: at, step: 0, dueAt: ringing.dueAt }) }
}

/** Entries of one alert that are remembered, the latest. */
const MOST = 50

/** "Still", not "again": the alert tells the latest fact, and keeps its place and its answer. */
export const withFact = (
  alert: Alert,
  o: Occurrence,
  { rules, carriers, at }: { rules: readonly string[]; carriers: number; at: string },
): Alert => ({
  ...alert,
  entryId: o.entryId,
  itemId: o.itemId,
  headline: o.headline,
  detail: o.detail,
  rules: [...new Set([...alert.rules, ...rules])],
  entryIds: o.entryId === null ? [] : [...alert.entryIds.filter((id) => id !== o.entryId), o.entryId].slice(-MOST),
  facts: alert.facts + 1,
  carriers,
  latestAt: at,
})
