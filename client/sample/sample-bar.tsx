import { useMayEdit } from '../access/me.tsx'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import styles from './sample-bar.module.css'
import { SampleFar, SampleTurn } from './sample-play.tsx'
import { useSample } from './use-sample.ts'

interface SampleBarProps {
  /** Changes with each item that comes. */
  stamp: string
}

/** C188: says on every screen that what is shown is the sample, how far it is, and lets editors stop it and put it away. */
export function SampleBar({ stamp }: SampleBarProps) {
  const use = useSample(stamp)
  const { play, busy, act } = use
  const edits = useMayEdit()
  return (
    <section className={styles.bar} aria-label={t('Sample wire')}>
      <p>
        <b>{t('Sample wire')}</b> {t('What is marked SAMPLE is a replay of November 2024, not news.')}
      </p>
      {play !== null && play.of > 0 && <SampleFar play={play} />}
      {edits && play !== null && (
        <div className={styles.acts}>
          <SampleTurn {...use} />
          <button type="button" className={buttons.button} disabled={busy} onClick={() => act('put-away')}>
            {t('Put the sample away')}
          </button>
        </div>
      )}
    </section>
  )
}
