import { type ReactNode, useLayoutEffect, useRef } from 'react'
import buttons from './button.module.css'
import styles from './dialog.module.css'
import { keepFocus } from './keep-focus.ts'
import { standOver } from './over.ts'
import { useFocusBack } from './use-focus-back.ts'
import { t } from '../words/t.ts'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** `side` slides in from the right and leaves the screen behind it in view. */
  place?: 'centre' | 'side'
  /** A form: no wider than its fields need. */
  narrow?: boolean
  /** What stands beside the screen to be filled in, not only read: its first field has the focus. */
  asks?: boolean
}

/** A modal: the browser's own `<dialog>` keeps focus inside, closes on Esc and gives focus back. C209: its first field or choice has the focus. */
export function Dialog({ title, onClose, children, place = 'centre', narrow = false, asks = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  // What opened it may have been drawn anew meanwhile: the browser gives the focus back to what still stands alone.
  useFocusBack()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) dialog.showModal()
    const left =
      dialog !== null && body.current !== null ? keepFocus(dialog, body.current, place === 'side' && !asks) : null
    const leave = dialog === null ? null : standOver(dialog)
    return () => {
      left?.()
      leave?.()
      dialog?.close()
    }
  }, [place, asks])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-place={place}
      data-narrow={narrow || undefined}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div ref={body} tabIndex={-1} className={styles.body}>
        <header className={styles.head}>
          <h2>{title}</h2>
          <button type="button" className={buttons.plain} onClick={onClose}>
            {t('Close')} <kbd>Esc</kbd>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
