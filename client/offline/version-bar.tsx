import { useSyncExternalStore } from 'react'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import { isNewVersion, subscribeVersion, takeNewVersion } from './install.ts'
import styles from './offline.module.css'

/** Says that a new version of the app waits; it is taken at the reader's word, who may be in the middle of something. */
export function VersionBar() {
  const isNew = useSyncExternalStore(subscribeVersion, isNewVersion, isNewVersion)
  return (
    <div role="status">
      {isNew && (
        <div className={styles.version}>
          {t('There is a new version of On Record.')}
          <button type="button" className={buttons.button} onClick={takeNewVersion}>
            {t('Reload')}
          </button>
        </div>
      )}
    </div>
  )
}
