import type { ReactNode } from 'react'
import styles from './state-view.module.css'
import { t } from '../words/t.ts'

/** What stands in a panel that has no rows to show. */
export type PanelState =
  | { at: 'loading' }
  | { at: 'empty'; words: ReactNode }
  | { at: 'error'; words: string; retry?: () => void }

export function StateView({ state }: { state: PanelState }) {
  if (state.at === 'loading')
    return (
      <div className={styles.view} role="status" aria-label={t('Loading')}>
        {['72%', '48%', '61%'].map((width) => (
          <span key={width} className={styles.bone} style={{ width }} />
        ))}
      </div>
    )
  if (state.at === 'empty') return <div className={styles.view}>{state.words}</div>
  return (
    <div className={styles.view} role="alert">
      <p>
        <b>{t('That did not work.')}</b> {state.words}
      </p>
      {state.retry && (
        <button type="button" className={styles.retry} onClick={state.retry}>
          {t('Try again')}
        </button>
      )}
    </div>
  )
}
