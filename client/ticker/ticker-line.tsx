import { memo } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { usePart } from '../follow/hooks.ts'
import { keyed } from '../ui/keyed.ts'
import { publishedStamp, shortPublished } from '../ui/published.ts'
import { lineMarks, lineTone } from '../wire/line-marks.ts'
import { useWireReference } from '../wire/use-wire-reference.ts'
import styles from './ticker.module.css'

const lineOf = keyed<ItemLine>((line) => line.itemId)

/** One item in one line: time, outlet, the marks that count, headline. */
export const TickerLine = memo(function TickerLine({ id, read }: { id: string; read: ItemLine | undefined }) {
  const live = usePart('desk', (view) => lineOf(view.screen?.wire ?? [], id))
  const now = useWireReference()
  const line = live ?? read
  if (line === undefined) return null
  const marks = lineMarks(line).filter(({ glyph }) => glyph !== '')
  return (
    <li data-tone={lineTone(line)} title={line.headline}>
      <time dateTime={publishedStamp(line)}>{shortPublished(line, now)}</time>
      <span className={styles.source}>{line.sourceName}</span>
      {marks.map(({ glyph, words }) => (
        <b key={words}>
          <span aria-hidden="true">{glyph}</span> {words}
        </b>
      ))}
      <span className={styles.headline} lang={line.language ?? undefined}>
        {line.headline}
      </span>
    </li>
  )
})
