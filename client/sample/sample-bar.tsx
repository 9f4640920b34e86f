import { useMayEdit } from '../access/me.tsx'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import styles from './sample-bar.module.css'
import { useSample } from './use-sample.ts'

interface SampleBarProps {
  /** Changes with each item that comes. */
  stamp: number
  /** Whether there are stories yet that could be put away. */
  filed: boolean
}

/** C188: says on every screen that what is shown is the sample, how far it is, and lets editors stop it and put it away. */
export function SampleBar({ stamp, filed }: SampleBarProps) {
  const { play, busy, act } = useSample(String(stamp))
  const edits = useMayEdit()
  const playing = play?.state === 'playing'
  return (
    <section className={styles.bar} aria-label={t('Sample wire')}>
      <p>
        <b>{t('Sample wire')}</b> {t('What is marked SAMPLE is a replay of November 2024, not news.')}
      </p>
      {play !== null && play.of > 0 && (
        <p className={styles.far}>
          <progress value={play.sent} max={play.of} aria-label={t('Sample wire')} />
          {t('{sent} of {of} items', { sent: play.sent, of: play.of })}
        </p>
      )}
      {edits && play !== null && (
        <div className={styles.acts}>
          {playing && (
            <button type="button" className={buttons.button} disabled={busy} onClick={() => act('stop')}>
              {t('Stop')}
            </button>
          )}
          {play.state === 'stopped' && (
            <button type="button" className={buttons.button} disabled={busy} onClick={() => act('play')}>
              {t('Go on')}
            </button>
          )}
          {filed && (
            <button type="button" className={buttons.button} disabled={busy} onClick={() => act('put-away')}>
              {t('Put the sample away')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
