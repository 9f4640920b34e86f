import type { Alert } from '../../shared/alert.ts'
import type { HandOver } from '../../shared/hand-over.ts'
import { clock, fullTime, shortTime } from '../ui/zone.ts'
import { type Message, msg, t } from '../words/t.ts'
import { alertWords } from './alarm.ts'

const PARTS = {
  kills: msg('Killed'),
  open: msg('Open: nobody has answered'),
  snoozed: msg('Put off'),
  muted: msg('Came muted'),
  acknowledged: msg('Somebody has it'),
  resolved: msg('Done with'),
} as const satisfies Partial<Record<keyof HandOver, Message>>

interface Part {
  title: string
  alerts: readonly Alert[]
}

/** The lists of a summary that hold anything, the most pressing first. */
export const handOverParts = (told: HandOver): Part[] =>
  (['kills', 'open', 'snoozed', 'muted', 'acknowledged', 'resolved'] as const)
    .map((part) => ({ title: t(PARTS[part]), alerts: told[part] }))
    .filter(({ alerts }) => alerts.length > 0)

const lineOf = ({ raisedAt, kind, headline, storyTitle, acknowledgedBy, reason }: Alert): string =>
  [
    `${clock(Date.parse(raisedAt))} ${alertWords(kind)}: ${headline}`,
    storyTitle,
    acknowledgedBy ?? '',
    reason === null ? '' : `“${reason}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** The summary as text, to be pasted into a chat or a mail. */
export function handOverText(told: HandOver, now: number): string {
  const parts = handOverParts(told).map(({ title, alerts }) =>
    [`${title} (${alerts.length})`, ...alerts.map((alert) => `- ${lineOf(alert)}`)].join('\n'),
  )
  const mutes = told.mutes.map(({ words, until }) =>
    t('Muted: {words}, until {time}', { words, time: shortTime(Date.parse(until), now) }),
  )
  return [
    t('Alerts from {from} to {to}', {
      from: fullTime(Date.parse(told.since), now),
      to: fullTime(Date.parse(told.until), now),
    }),
    ...(parts.length === 0 ? [t('None.')] : parts),
    ...mutes,
  ].join('\n\n')
}
