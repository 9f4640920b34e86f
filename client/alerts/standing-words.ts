import type { Alert } from '../../shared/alert.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'

const time = (at: string, now: number): string => shortTime(Date.parse(at), now)

/** How an alert stands besides who has it: how much it tells, whether it rings, and who was told since nobody answered. */
export function standingWords(alert: Alert, now: number): string[] {
  const { facts, latestAt, carriers, muted, snoozedUntil, snoozedBy, state, escalations } = alert
  const told = escalations.map(({ at, to }) => `${to} ${time(at, now)}`).join(', ')
  return [
    ...(facts > 1 && latestAt !== null
      ? [t('{n} facts, the latest {time}', { n: facts, time: time(latestAt, now) })]
      : []),
    ...(carriers > 1 ? [t('carried by {n}', { n: carriers })] : []),
    ...(muted ? [t('muted: it rang nowhere')] : []),
    ...(state === 'open' && snoozedUntil !== null
      ? [t('put off by {name} until {time}', { name: snoozedBy ?? '', time: time(snoozedUntil, now) })]
      : []),
    ...(told === '' ? [] : [t('nobody had answered, told besides: {who}', { who: told })]),
  ]
}
