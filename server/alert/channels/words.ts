import { type AlertMessage, type ToldAlert, toldState } from '../../../shared/alert-message.ts'
import { NOBODY_ANSWERED } from '../../../shared/duty.ts'

export const MARK: Record<ToldAlert['kind'], string> = {
  denial: 'Denial',
  kill: 'KILL',
  correction: 'Correction',
  softened: 'Denial softened',
  'first-report': 'First report',
  outlets: 'Several outlets',
  restatement: 'Restated',
  position: 'Takes a side',
  silence: 'Source silent',
  search: 'Search',
}

type Said = Pick<
  ToldAlert,
  'kind' | 'headline' | 'state' | 'acknowledgedBy' | 'reason' | 'snoozedUntil' | 'snoozedBy' | 'escalations'
>

/** "still open" is nobody's news: only what has become of it is said, and why somebody is called upon anew. */
const become = (alert: Said): string => {
  const { acknowledgedBy, reason, snoozedUntil, snoozedBy, escalations } = alert
  const state = toldState(alert)
  if (state === 'open') return escalations.length === 0 ? '' : ` (${NOBODY_ANSWERED})`
  if (state === 'snoozed') return ` (put off${snoozedBy === null ? '' : ` by ${snoozedBy}`} until ${snoozedUntil})`
  const by = state === 'acknowledged' && acknowledgedBy !== null ? ` by ${acknowledgedBy}` : ''
  return ` (${state}${by}${reason === null ? '' : `: ${reason}`})`
}

export const headOf = (alert: Said): string => `${MARK[alert.kind]}: ${alert.headline}${become(alert)}`

/** What a phone shows first. */
export function subjectOf(alerts: readonly ToldAlert[], count: number): string {
  const [first] = alerts
  if (first === undefined) return 'On Record'
  const more = count > 1 ? ` and ${count - 1} more` : ''
  return `${headOf(first)}${more}`
}

/** How many a message does not tell one by one, as its last paragraph. */
export function restOf({ alerts, count }: Pick<AlertMessage, 'alerts' | 'count'>): string[] {
  const left = count - alerts.length
  return left > 0 ? [`and ${left} more, which the desk has`] : []
}

/** A message as lines of plain text: one paragraph an alert. */
export function textOf({ alerts, count, test }: Pick<AlertMessage, 'alerts' | 'count' | 'test'>): string {
  if (test) return 'This is a test. Alerts of On Record will come here.'
  const paragraphs = alerts.map((alert) =>
    [headOf(alert), alert.detail, alert.storyTitle, `Raised ${alert.raisedAt}`, alert.link ?? '']
      .filter((line) => line !== '')
      .join('\n'),
  )
  return [...paragraphs, ...restOf({ alerts, count })].join('\n\n')
}
