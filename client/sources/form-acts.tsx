import buttons from '../ui/button.module.css'
import styles from './form.module.css'
import type { Saving } from './use-save.ts'
import { t } from '../words/t.ts'

interface FormActsProps {
  words: string
  isChanged: boolean
  maySave: boolean
  onDiscard: (() => void) | null
  onTest: (() => void) | null
  isTesting: boolean
}

/** What can be done with settings; always in view. */
export function FormActs({ words, isChanged: changed, maySave, onDiscard, onTest, isTesting }: FormActsProps) {
  return (
    <div className={styles.acts}>
      <button type="submit" className={buttons.solid} disabled={!maySave}>
        {words}
      </button>
      {onTest !== null && (
        <button type="button" className={buttons.button} disabled={isTesting} onClick={onTest}>
          {isTesting ? t('Asking…') : t('Test')}
        </button>
      )}
      {changed && onDiscard !== null && (
        <button type="button" className={buttons.plain} onClick={onDiscard}>
          {t('Discard')}
        </button>
      )}
      {changed && <span>{t('not saved yet')}</span>}
    </div>
  )
}

/** Why settings were refused, as far as no field says it. */
export function Refused({ saving }: { saving: Saving }) {
  if (saving.at !== 'failed') return null
  return (
    <p className={styles.failed} role="alert">
      {saving.words}
    </p>
  )
}
