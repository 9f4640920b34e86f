import type { ReactNode } from 'react'
import styles from './panel-head.module.css'

/** A panel's name in small capitals, with how many it holds. */
export function PanelHead({ words, count, children }: { words: string; count?: number; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h2>
        {words}
        {count !== undefined && ` · ${count}`}
      </h2>
      {children}
    </header>
  )
}
