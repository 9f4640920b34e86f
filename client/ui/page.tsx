import type { ReactNode } from 'react'
import styles from './page.module.css'

/** A screen of one column. */
export function Page({ label, wide = false, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <main className={styles.page} data-wide={wide || undefined} aria-label={label}>
      {children}
    </main>
  )
}
