import { t } from '../words/t.ts'
import styles from './skip-link.module.css'

function toScreen(): void {
  const main = document.querySelector('main')
  if (main === null) return
  main.tabIndex = -1
  main.focus()
}

/** The first stop of the keyboard: past the bar, to the screen. */
export function SkipLink() {
  return (
    <button type="button" className={styles.skip} onClick={toScreen}>
      {t('Skip to the screen')}
    </button>
  )
}
