import type { ReactNode } from 'react'
import styles from './page.module.css'

interface PageProps {
  label: string
  wide?: boolean
  /** What it shows has a title of its own. */
  titled?: boolean
  children: ReactNode
}

/** A screen of one column. */
export function Page({ label, wide = false, titled = false, children }: PageProps) {
  return (
    <main className={styles.page} data-wide={wide || undefined} aria-label={label}>
      {!titled && <h1 className="sr">{label}</h1>}
      {children}
    </main>
  )
}
