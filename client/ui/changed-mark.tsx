import { useState } from 'react'
import { t } from '../words/t.ts'
import styles from './changed-mark.module.css'

/**
 * Says of a row that it has changed where it stands, for a while. `version` is whatever tells its states apart; what it was
 * when the row was first drawn is no change. It takes no room, so that nothing moves.
 */
export function ChangedMark({ version }: { version: string }) {
  const [first] = useState(version)
  if (version === first) return null
  return (
    <span key={version} className={styles.changed}>
      {t('updated')}
    </span>
  )
}
