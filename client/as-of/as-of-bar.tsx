import { type SubmitEvent, useState } from 'react'
import { ActionButton } from '../action/action-button.tsx'
import buttons from '../ui/button.module.css'
import { fieldText } from '../ui/field-text.ts'
import { useMinute } from '../ui/now.ts'
import { clockSeconds, fullTime, momentAt } from '../ui/zone.ts'
import { msg, t } from '../words/t.ts'
import styles from './as-of.module.css'
import { useEscape } from './use-escape.ts'
import { type Step, stepAt } from './steps.ts'
import { Track } from './track.tsx'

interface AsOfBarProps {
  steps: readonly Step[]
  /** The moment that is shown, in ms; null: now. */
  at: number | null
  /** Shows another moment while the slider is drawn. */
  show: (at: number | null) => void
  /** Puts what is shown into the address. */
  settle: (at: number | null) => void
  close: () => void
}

/** What was known at a moment: drawn from event to event, with a link to it and the way back. */
export function AsOfBar({ steps, at, show, settle, close }: AsOfBarProps) {
  const minute = useMinute()
  useEscape(close)
  const place = at === null ? steps.length : stepAt(steps, at)
  const step = at === null ? undefined : steps[place]
  const go = (index: number): void => {
    const to = steps[Math.max(0, index)]?.at ?? null
    show(to)
    settle(to)
  }
  return (
    <section className={styles.bar} data-past={at !== null || undefined} aria-label={t('As of')}>
      <p className={styles.told} role="status">
        {at === null ? (
          <b>{t('Now. Draw the slider back, or press ←, to see what was known.')}</b>
        ) : (
          <>
            <b>{t('What the desk knew at {time}', { time: fullTime(at, minute) })}</b>
            <span>
              <time>{clockSeconds(at)}</time>
              {step !== undefined && ` · ${step.who} ${t(step.what)}`}
            </span>
            <span>{t('Nothing here can be changed.')}</span>
          </>
        )}
      </p>
      <div className={styles.line}>
        <button
          type="button"
          className={buttons.button}
          aria-label={t('One step back')}
          disabled={place <= 0}
          onClick={() => go(place - 1)}
        >
          ‹
        </button>
        <Track steps={steps} place={place} show={show} settle={settle} />
        <button
          type="button"
          className={buttons.button}
          aria-label={t('One step on')}
          disabled={at === null}
          onClick={() => go(place + 1)}
        >
          ›
        </button>
      </div>
      <div className={styles.acts}>
        <AtTime go={(to) => (show(to), settle(to))} />
        {at !== null && <CopyLink at={at} />}
        <ActionButton action="story.as-of" look="solid" shown onClick={close}>
          {at === null ? t('Close') : t('Back to now')}
        </ActionButton>
      </div>
    </section>
  )
}

/** A link to what was known at this moment. */
function CopyLink({ at }: { at: number }) {
  const [copied, setCopied] = useState<number | null>(null)
  const copy = async (): Promise<void> => {
    const link = new URL(location.href)
    link.searchParams.set('asOf', new Date(at).toISOString())
    await navigator.clipboard.writeText(link.href)
    setCopied(at)
  }
  return (
    <button type="button" className={buttons.button} onClick={() => void copy()}>
      <span aria-live="polite">{copied === at ? t('Link copied') : t('Copy link to this moment')}</span>
    </button>
  )
}

function AtTime({ go }: { go: (at: number) => void }) {
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const at = momentAt(fieldText(event.currentTarget, 'at'))
    if (!Number.isNaN(at)) go(at)
  }
  return (
    <form className={styles.at} onSubmit={submit}>
      <input type="datetime-local" name="at" step="1" required aria-label={t('A moment of your choice')} />
      <button type="submit" className={buttons.button}>
        {t(msg('Show', 'a moment'))}
      </button>
    </form>
  )
}
