import type { ItemLine } from '../../shared/item.ts'
import { publishedStamp, secondsPublished } from '../ui/published.ts'
import { shortTime } from '../ui/zone.ts'
import styles from './item-line.module.css'
import { useWireReference } from './use-wire-reference.ts'
import { lineMarks, lineTone } from './line-marks.ts'
import { t } from '../words/t.ts'

/** Time, outlet, the wire's own marks and the headline, which is known by `list`: a line may stand in two lists of a page. */
export function ItemLineView({ line, list = 'row' }: { line: ItemLine; list?: string }) {
  const now = useWireReference()
  return (
    <div className={styles.line} data-withdrawn={line.withdrawn || undefined} data-tone={lineTone(line)}>
      <div className={styles.meta}>
        <time dateTime={publishedStamp(line)}>{secondsPublished(line, now)}</time>
        <span className={styles.source}>{line.sourceName}</span>
        <Marks line={line} now={now} />
      </div>
      <h3 id={`${list}-${line.itemId}`} lang={line.language ?? undefined}>
        {line.headline}
      </h3>
    </div>
  )
}

function Marks({ line, now }: { line: ItemLine; now: number }) {
  const marks = lineMarks(line)
  if (marks.length === 0) return null
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <span key={mark.words} className={styles.mark} data-tone={mark.tone}>
          {mark.glyph !== '' && <span aria-hidden="true">{mark.glyph} </span>}
          {mark.words}
        </span>
      ))}
      {line.held?.until != null && (
        <span>{t('until {time}', { time: shortTime(Date.parse(line.held.until), now) })}</span>
      )}
    </span>
  )
}
