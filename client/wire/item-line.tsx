import type { ItemLine } from '../../shared/item.ts'
import { clock, clockSeconds, shortTime } from '../ui/zone.ts'
import styles from './item-line.module.css'
import { useWireReference } from './use-wire-reference.ts'
import { lineMarks } from './line-marks.ts'

/** Time, outlet, the wire's own marks and the headline. */
export function ItemLineView({ line }: { line: ItemLine }) {
  const at = Date.parse(line.publishedAt)
  const now = useWireReference()
  const today = new Date(at).toDateString() === new Date(now).toDateString()
  return (
    <div className={styles.line} data-withdrawn={line.withdrawn || undefined}>
      <div className={styles.meta}>
        <time dateTime={line.publishedAt}>{today ? clockSeconds(at) : shortTime(at, now)}</time>
        <span className={styles.source}>{line.sourceName}</span>
        {lineMarks(line).map((mark) => (
          <span key={mark.words} className={styles.mark} data-tone={mark.tone}>
            {mark.words}
          </span>
        ))}
        {line.held?.until != null && <span>until {clock(Date.parse(line.held.until))}</span>}
      </div>
      <h3 id={`row-${line.itemId}`} lang={line.language ?? undefined}>
        {line.headline}
      </h3>
    </div>
  )
}
