import type { Alert } from '../../shared/alert.ts'
import type { HandOver } from '../../shared/hand-over.ts'
import { fullTime, shortTime } from '../ui/zone.ts'
import { type Message, msg, t } from '../words/t.ts'
import { alertWords } from './alarm.ts'
import { deedWords } from './told.ts'

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

/** When an alert rang, and who made what of it when, each by its place in the log: "21:40", "Ann Lee put it off until 22:30, 21:43: “calling Moscow”". */
export function factsOf(
  { id, raisedAt }: Pick<Alert, 'id' | 'raisedAt'>,
  { deeds, shortened }: Pick<HandOver, 'deeds' | 'shortened'>,
  now: number,
) {
  const time = (at: string): string => shortTime(Date.parse(at), now)
  const made = (deeds[id] ?? []).map((deed) => {
    const told = `${deed.name} ${deedWords(deed, time)}, ${time(deed.at)}`
    return { seq: deed.seq, words: deed.reason === null ? told : `${told}: “${deed.reason}”` }
  })
  const earlier = shortened.includes(id)
    ? [{ seq: 0, words: t('what may have been made of it earlier is left out') }]
    : []
  return { rang: time(raisedAt), made: [...earlier, ...made] }
}

/** There were more than are told. */
export const moreWords = (): string => t('There are more alerts than are told here: these are the latest.')

function lineOf(alert: Alert, told: HandOver, now: number): string {
  const { kind, headline, storyTitle } = alert
  const { rang, made } = factsOf(alert, told, now)
  return [`${rang} ${alertWords(kind)}: ${headline}`, storyTitle, ...made.map(({ words }) => words)]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The summary as text, to be pasted into a chat or a mail. */
export function handOverText(told: HandOver, now: number): string {
  const parts = handOverParts(told).map(({ title, alerts }) =>
    [`${title} (${alerts.length})`, ...alerts.map((alert) => `- ${lineOf(alert, told, now)}`)].join('\n'),
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
    ...(told.more ? [moreWords()] : []),
    ...mutes,
  ].join('\n\n')
}
