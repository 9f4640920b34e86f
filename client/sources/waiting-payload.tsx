import buttons from '../ui/button.module.css'
import { useMinute } from '../ui/now.ts'
import { fullTime } from '../ui/zone.ts'
import { sizeWords } from './waiting-words.ts'
import type { Payload } from './waiting.tsx'
import styles from './waiting.module.css'
import { t } from '../words/t.ts'

/** Faults that are shown of one payload: enough to see what is wrong with it. */
const SHOWN = 5

interface WaitingPayloadProps {
  payload: Payload
  /** Payloads of several sources stand together: it says whose it is. */
  isOfMany: boolean
  isRunning: boolean
  /** Some payload is being read. */
  isStill: boolean
  onRun: () => void
}

export function WaitingPayload({ payload, isOfMany, isRunning, isStill, onRun }: WaitingPayloadProps) {
  const { payloadId, source, contentType, receivedAt, bytes, faults } = payload
  return (
    <li className={styles.payload}>
      <p className={styles.came}>
        <time dateTime={receivedAt}>{fullTime(Date.parse(receivedAt), useMinute())}</time>
        {isOfMany && <b>{source ?? t('no source')}</b>}
        <span>{contentType || t('no type')}</span>
        <span>{sizeWords(bytes)}</span>
      </p>
      <ul className={styles.faults}>
        {faults.slice(0, SHOWN).map(({ path, message }, i) => (
          <li key={i}>
            {path !== '' && <code>{path}</code>} {message}
          </li>
        ))}
        {faults.length > SHOWN && <li>{t('and {count} more', { count: faults.length - SHOWN })}</li>}
      </ul>
      <div className={styles.acts}>
        <button type="button" className={buttons.button} disabled={isStill} onClick={onRun}>
          {isRunning ? t('Reading…') : t('Run again')}
        </button>
        <a
          className={buttons.plain}
          href={`/api/v1/payloads/${encodeURIComponent(payloadId)}/body`}
          download={payloadId}
        >
          {t('Download')}
        </a>
      </div>
    </li>
  )
}
