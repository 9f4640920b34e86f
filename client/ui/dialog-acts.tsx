import type { ReactNode } from 'react'
import { t } from '../words/t.ts'
import buttons from './button.module.css'
import styles from './dialog-form.module.css'

interface DialogActsProps {
  /** What sending the form does, in a word or two. */
  words: string
  onClose: () => void
  disabled?: boolean
  /** What else may be done. */
  children?: ReactNode
}

/** The last line of a form in a dialog: do it, or leave it. */
export function DialogActs({ words, onClose, disabled = false, children }: DialogActsProps) {
  return (
    <div className={styles.acts}>
      <button type="submit" className={buttons.solid} disabled={disabled}>
        {words}
      </button>
      <button type="button" className={buttons.button} onClick={onClose}>
        {t('Leave it')}
      </button>
      {children}
    </div>
  )
}
