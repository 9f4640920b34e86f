import type { SamplePlay } from '../../shared/sample.ts'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import styles from './sample-play.module.css'
import type { SampleUse } from './use-sample.ts'

/** How far the sample wire is. */
export function SampleFar({ play }: { play: SamplePlay }) {
  return (
    <p className={styles.far}>
      <progress value={play.sent} max={play.of} aria-label={t('Sample wire')} />
      {t('{sent} of {of} items', { sent: play.sent, of: play.of })}
    </p>
  )
}

/** Stops the sample wire where it plays, and lets it go on where it was stopped. */
export function SampleTurn({ play, busy, act }: SampleUse) {
  if (play?.state !== 'playing' && play?.state !== 'stopped') return null
  const plays = play.state === 'playing'
  return (
    <button type="button" className={buttons.button} disabled={busy} onClick={() => act(plays ? 'stop' : 'play')}>
      {plays ? t('Stop') : t('Go on')}
    </button>
  )
}
