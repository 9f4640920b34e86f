import { t } from '../words/t.ts'
import styles from './changes.module.css'

interface ScopeProps {
  /** The story that is open. */
  story: string
  chosen: string | undefined
  choose: (story: string | undefined) => void
}

/** The whole desk, or the open story alone. */
export function Scope({ story, chosen, choose }: ScopeProps) {
  return (
    <div className={styles.choices} role="group" aria-label={t('Where')}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {t('The whole desk')}
      </button>
      <button type="button" aria-pressed={chosen !== undefined} onClick={() => choose(story)}>
        {t('This story')}
      </button>
    </div>
  )
}
