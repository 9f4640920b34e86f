import type { RefObject } from 'react'
import { readQuery } from '../../shared/search/read-query.ts'
import styles from './query-box.module.css'

/** The typed text once more, behind the field's own, which is drawn without colour. */
export function Coloured({ text, under }: { text: string; under: RefObject<HTMLInputElement | null> }) {
  const { parts } = readQuery(text)
  const between = parts.map((part, n) => ({ ...part, before: parts[n - 1]?.end ?? 0 }))
  return (
    <div
      aria-hidden="true"
      className={styles.coloured}
      ref={(shown) => {
        const field = under.current
        if (shown === null || field === null) return undefined
        const follow = (): void => void (shown.scrollLeft = field.scrollLeft)
        follow()
        field.addEventListener('scroll', follow)
        return () => field.removeEventListener('scroll', follow)
      }}
    >
      {between.map(({ kind, start, end, before }) => (
        <span key={start}>
          {text.slice(before, start)}
          <span data-part={kind}>{text.slice(start, end)}</span>
        </span>
      ))}
      {text.slice(parts.at(-1)?.end ?? 0)}
    </div>
  )
}
