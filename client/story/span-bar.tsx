import buttons from '../ui/button.module.css'
import { shortTime } from '../ui/zone.ts'
import styles from './entries.module.css'
import type { Span } from './timeline/axis.ts'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

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
        {rich('<b>{shown} of {all} entries</b> · {from} – {to}', {
          b: <b />,
          shown,
          all,
          from: shortTime(span.from, reference),
          to: shortTime(span.to, reference),
        })}
      </span>
      <button type="button" className={buttons.button} onClick={clear}>
        {t('Show all')}
      </button>
    </p>
  )
}
