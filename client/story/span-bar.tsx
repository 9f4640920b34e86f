import buttons from '../ui/button.module.css'
import { shortTime } from '../ui/zone.ts'
import styles from './entries.module.css'
import type { Span } from './timeline/axis.ts'

interface SpanBarProps {
  span: Span
  shown: number
  all: number
  reference: number
  clear: () => void
}

/** Says that a part of the entries is shown, which, and leads back to all. */
export function SpanBar({ span, shown, all, reference, clear }: SpanBarProps) {
  return (
    <p className={styles.span} role="status">
      <span>
        <b>
          {shown} of {all} entries
        </b>{' '}
        · {shortTime(span.from, reference)} – {shortTime(span.to, reference)}
      </span>
      <button type="button" className={buttons.button} onClick={clear}>
        Show all
      </button>
    </p>
  )
}
