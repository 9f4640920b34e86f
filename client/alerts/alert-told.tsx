import { useEffect } from 'react'
import type { Alert } from '../../shared/alert.ts'
import type { MessageLine } from '../../shared/alert-channel.ts'
import { useFetched } from '../access/use-fetched.ts'
import { useMinute, useSecond } from '../ui/now.ts'
import { Refusal } from '../ui/refusal.tsx'
import { clockSeconds, sameDay, shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './alert-told.module.css'
import type { MessagesAnswer } from './channels.ts'
import { outcomeWords, toldAt } from './told.ts'

/** Who was told of an alert beyond the screens, when, by which channel, with which answer: read again each minute and at each change. */
export function AlertTold({ alert: { id, state } }: { alert: Pick<Alert, 'id' | 'state'> }) {
  const now = useMinute()
  const { fetched, again } = useFetched<MessagesAnswer>(
    `/api/v1/alerts/${encodeURIComponent(id)}/told`,
    `${state} ${now}`,
  )
  const messages = fetched.value?.messages ?? []
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
        {messages.map((message) => (
          <Line key={message.id} message={message} timeOf={timeOf} />
        ))}
      </ol>
    </section>
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
