import buttons from './button.module.css'
import { t } from '../words/t.ts'
import styles from './stale-note.module.css'
import { clockSeconds } from './zone.ts'

interface StaleNoteProps {
  /** When what is shown was last known to be whole, in ms since the epoch. */
  since: number
  /** Why it could not be read again. */
  why: string
  again: () => void
}

/** C189: what is shown is old: since when, why, and what can be done. */
export function StaleNote({ since, why, again }: StaleNoteProps) {
  return (
    <div className={styles.note} role="status">
      <p>
        <b>{t('As it was at {time}.', { time: clockSeconds(since) })}</b> {why}
      </p>
      <button type="button" className={buttons.button} onClick={again}>
        {t('Try again')}
      </button>
    </div>
  )
}
