import { useState } from 'react'
import type { Fault } from '../../shared/error-code.ts'
import type { PostReceipt } from '../../shared/item.ts'
import { pathWith, post } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { notify } from '../ui/notices.tsx'
import { StateView } from '../ui/state-view.tsx'
import { WaitingPayload } from './waiting-payload.tsx'
import { receiptWords, runWords } from './waiting-words.ts'
import styles from './waiting.module.css'
import { t } from '../words/t.ts'

/** A body that could not be read, as `GET /api/v1/payloads` lists it. */
export interface Payload {
  payloadId: string
  source: string | null
  contentType: string
  receivedAt: string
  bytes: number
  faults: Fault[]
}

interface WaitingProps {
  /** Whose payloads; null for all that wait. */
  source: string | null
  /** How many wait, as the counters have it: a change is a reason to look again. */
  count: number
  /** What was read is no longer waiting. */
  onRead: () => void
}

const runAgain = (id: string) => post<{ items: PostReceipt[] }>(`/api/v1/payloads/${encodeURIComponent(id)}/run`, {})

/** Bodies that wait with their faults, each to be read again after a fix, to be taken home, or all at once. */
export function Waiting({ source, count, onRead }: WaitingProps) {
  const path = pathWith('/api/v1/payloads', { source: source ?? undefined, limit: 100 })
  const { fetched, again } = useFetched<{ payloads: Payload[]; next: string | null }>(path, String(count))
  const [running, setRunning] = useState<string | null>(null)
  const payloads = fetched.value?.payloads ?? []
  const done = (words: string, tone: 'told' | 'failed' = 'told'): void => {
    setRunning(null)
    notify(words, tone)
    again()
    onRead()
  }
  const one = async ({ payloadId }: Payload): Promise<void> => {
    setRunning(payloadId)
    const answer = await runAgain(payloadId)
    if (answer.ok) done(receiptWords(answer.value.items))
    else done(t('It still cannot be read: {why}', { why: answer.message }), 'failed')
  }
  const all = async (): Promise<void> => {
    const came: PostReceipt[] = []
    let left = 0
    for (const { payloadId } of payloads) {
      setRunning(payloadId)
      const answer = await runAgain(payloadId)
      if (answer.ok) came.push(...answer.value.items)
      else left += 1
    }
    done(runWords(came, left), left > 0 ? 'failed' : 'told')
  }
  return (
    <section className={styles.waiting} aria-label={t('Waiting')}>
      <div className={styles.top}>
        <h3>{t('Waiting · {count}', { count })}</h3>
        {payloads.length > 1 && (
          <button type="button" className={buttons.button} disabled={running !== null} onClick={() => void all()}>
            {t('Run all again')}
          </button>
        )}
      </div>
      {fetched.at === 'loading' && <StateView state={{ at: 'loading' }} />}
      {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
      <ul>
        {payloads.map((payload) => (
          <WaitingPayload
            key={payload.payloadId}
            payload={payload}
            isOfMany={source === null}
            isRunning={running === payload.payloadId}
            isStill={running !== null}
            onRun={() => void one(payload)}
          />
        ))}
      </ul>
    </section>
  )
}
