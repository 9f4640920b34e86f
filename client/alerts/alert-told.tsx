import { useEffect } from 'react'
import type { Alert } from '../../shared/alert.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import type { MessageLine } from '../../shared/alert-channel.ts'
import { useFetched } from '../access/use-fetched.ts'
import { useMinute, useSecond } from '../ui/now.ts'
import { Refusal } from '../ui/refusal.tsx'
import { clockSeconds, sameDay, shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './alert-told.module.css'
import type { TrailAnswer } from './channels.ts'
import { deedWords, outcomeWords, toldAt, trailOf } from './told.ts'

const NOTHING: TrailAnswer = { messages: [], deeds: [] }

type Shown = Pick<Alert, 'id' | 'state' | 'snoozedUntil' | 'escalations'>

/** Who made what of an alert, and who was told of it beyond the screens, when and with which answer: read again each minute and at each change. */
export function AlertTold({ alert: { id, state, snoozedUntil, escalations } }: { alert: Shown }) {
  const now = useMinute()
  const { fetched, again } = useFetched<TrailAnswer>(
    `/api/v1/alerts/${encodeURIComponent(id)}/told`,
    `${state} ${snoozedUntil} ${escalations.length} ${now}`,
  )
  const { messages, deeds } = fetched.value ?? NOTHING
  const timeOf = (at: string): string => {
    const ms = Date.parse(at)
    return sameDay(ms, now) ? clockSeconds(ms) : shortTime(ms, now)
  }
  return (
    <section className={styles.told} aria-label={t('Who was told')}>
      {fetched.at === 'error' && <Refusal words={fetched.message} />}
      {fetched.value !== null && messages.length === 0 && <p>{t('Nobody was told beyond the screens.')}</p>}
      {messages.some(isUnderWay) && <AskAgain again={again} />}
      <ol>
        {trailOf(messages, deeds).map((line) =>
          'did' in line ? (
            <Deed key={line.seq} deed={line} timeOf={timeOf} />
          ) : (
            <Line key={line.id} message={line} timeOf={timeOf} />
          ),
        )}
      </ol>
    </section>
  )
}

interface DeedProps {
  deed: AlertDeed
  timeOf: (at: string) => string
}

function Deed({ deed, timeOf }: DeedProps) {
  return (
    <li data-did={deed.did}>
      <time dateTime={deed.at}>{timeOf(deed.at)}</time>
      <span>
        <b>{deed.name}</b> {deedWords(deed, timeOf)}
      </span>
      {deed.reason !== null && <small>“{deed.reason}”</small>}
    </li>
  )
}

const isUnderWay = ({ state, notBefore }: MessageLine): boolean => state === 'waiting' && notBefore === null

/** While something is under way its end is asked for each second. */
function AskAgain({ again }: { again: () => void }) {
  const second = useSecond()
  useEffect(again, [second, again])
  return null
}

function Line({ message, timeOf }: { message: MessageLine; timeOf: (at: string) => string }) {
  const at = toldAt(message)
  return (
    <li data-state={message.state}>
      <time dateTime={at}>{timeOf(at)}</time>
      <span>
        <b>{message.channelName}</b> {outcomeWords(message, timeOf)}
      </span>
      <small>{message.subject}</small>
    </li>
  )
}
