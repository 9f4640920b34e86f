import { type ReactNode, useState } from 'react'
import buttons from '../ui/button.module.css'
import { shutByEscape } from '../ui/shut-by-escape.ts'
import { t } from '../words/t.ts'
import styles from './more-menu.module.css'

/** What is needed seldom; its keys work while it is closed. */
export function MoreMenu({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <div
      className={styles.wrap}
      onKeyDown={open ? shutByEscape(() => setOpen(false)) : undefined}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button type="button" className={buttons.button} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('More')} <span aria-hidden="true">▾</span>
      </button>
      <div className={styles.menu} hidden={!open} onClick={() => setOpen(false)}>
        {children}
      </div>
    </div>
  )
}
