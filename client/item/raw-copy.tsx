import { type ReactNode, useState } from 'react'
import { getText } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { number, t } from '../words/t.ts'
import styles from './raw-copy.module.css'

/** More than this is no reading on screen: the file has it all. */
const MOST = 200_000

type Raw = { at: 'asked' } | { at: 'failed'; words: string } | { at: 'here'; text: string }

interface RawCopyProps {
  /** Null where there is none, or the reader may not see it. */
  payloadId: string | null
  /** What stands before its buttons. */
  children: ReactNode
}

/** What can be done with the copy; for editors also the body as its source sent it, as text and as a file. */
export function RawCopy({ payloadId, children }: RawCopyProps) {
  const [raw, setRaw] = useState<Raw | null>(null)
  const path = `/api/v1/payloads/${encodeURIComponent(payloadId ?? '')}/body`
  const read = async (): Promise<void> => {
    setRaw({ at: 'asked' })
    const answer = await getText(path)
    setRaw(answer.ok ? { at: 'here', text: answer.value } : { at: 'failed', words: answer.message })
  }
  const here = raw?.at === 'here'
  return (
    <div className={styles.raw}>
      <div className={styles.acts}>
        {children}
        {payloadId !== null && (
          <>
            <button
              type="button"
              className={buttons.button}
              aria-expanded={here}
              disabled={raw?.at === 'asked'}
              onClick={() => (here ? setRaw(null) : void read())}
            >
              {t(here ? 'Hide what came' : 'As it came')}
            </button>
            <a className={buttons.button} href={path} download={`${payloadId}.txt`}>
              {t('Download it')}
            </a>
          </>
        )}
      </div>
      {raw?.at === 'failed' && (
        <p className={styles.failed} role="alert">
          {raw.words}
        </p>
      )}
      {here && <Text text={raw.text} />}
    </div>
  )
}

function Text({ text }: { text: string }) {
  return (
    <>
      <pre tabIndex={0} role="region" aria-label={t('As it came')}>
        {text.slice(0, MOST)}
      </pre>
      {text.length > MOST && <p>{t('The first {count} characters; the file has it all.', { count: number(MOST) })}</p>}
    </>
  )
}
