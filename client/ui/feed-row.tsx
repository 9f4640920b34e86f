import type { VirtualItem } from '@tanstack/react-virtual'
import type { FeedProps } from './feed.tsx'
import styles from './feed.module.css'

interface FeedRowProps extends Pick<FeedProps, 'row' | 'open' | 'pick' | 'chosen'> {
  id: string
  item: VirtualItem
  measure: (element: Element | null) => void
  count: number
  tabbable: boolean
  onFocusRow: (index: number) => void
}

/** One article of a feed. Articles of a feed take the focus themselves (WAI-ARIA feed pattern). */
export function FeedRow({ id, item, measure, count, tabbable, onFocusRow, row, open, pick, chosen }: FeedRowProps) {
  return (
    <article
      ref={measure}
      data-index={item.index}
      data-row={id}
      data-chosen={id === chosen || undefined}
      aria-current={id === chosen || undefined}
      aria-posinset={item.index + 1}
      aria-setsize={count}
      aria-labelledby={`row-${id}`}
      tabIndex={tabbable ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${item.start}px)` }}
      onFocus={() => onFocusRow(item.index)}
      onClick={() => (pick ?? open)(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        // A form that opens has the focus at once: the key must not send it.
        event.preventDefault()
        open(id)
      }}
    >
      {row(id)}
    </article>
  )
}
