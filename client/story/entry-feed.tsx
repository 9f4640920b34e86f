import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Pill } from '../ui/feed.tsx'
import { focusIn, keepsPlace, rowsOf } from '../ui/keep-place.ts'
import { useScrollPlace } from '../ui/scroll-place.ts'
import { useEdges } from '../ui/under.ts'
import { walkWith } from '../ui/walk-feed.ts'
import { t } from '../words/t.ts'
import styles from './entries.module.css'
import { useEntryAsked } from './use-entry-asked.ts'

interface EntryFeedProps {
  ids: readonly string[]
  row: (id: string) => ReactNode
  /** The first row that was there at the last look. */
  edge: number | null
  /** Whether the focus is in the list. */
  onInside: (inside: boolean) => void
  /** How many wait above, and what lets them in. */
  pending: number
  catchUp: () => void
}

/** Height of a row before it is measured, and rows drawn beyond the visible ones: each is some forty elements. */
const ESTIMATE = 84
const OVERSCAN = 4
/** Room above a row to which one walks: what can be done with it stands across its upper edge. */
const ACTS = 16
const newEntries = (count: number): string => t('{count, plural, one {# new entry} other {# new entries}}', { count })
const FEED = { role: 'feed', 'aria-busy': false, 'data-walk': 'main' } as const
/** What stands above the first row when one is led there. */
const HEADROOM = 48

/** The rows of a story's entries; only those near the view are drawn. They scroll with the story that they stand in. */
export function EntryFeed({ ids, row, edge, onInside, pending, catchUp }: EntryFeedProps) {
  const list = useRef<HTMLDivElement>(null)
  const { scroller, margin } = useScrollPlace(list)
  const [focused, setFocused] = useState(0)
  const at = Math.min(focused, Math.max(0, ids.length - 1))
  const virtual = useVirtualizer<HTMLElement, Element>({
    ...rowsOf(ids, at, ESTIMATE),
    getScrollElement: () => scroller,
    scrollMargin: margin,
    overscan: OVERSCAN,
    ...useEdges(ACTS),
    initialRect: { width: 900, height: 900 },
  })
  useEffect(() => {
    virtual.shouldAdjustScrollPositionOnItemSizeChange = keepsPlace(() => focusIn(list, at))
  }, [virtual, at])
  const lead = (index: number, align: 'auto' | 'center'): void => {
    setFocused(index)
    virtual.scrollToIndex(index, { align })
  }
  const walk = walkWith({ scroller: list, count: ids.length, at, setFocused, scrollTo: (i) => lead(i, 'auto') })
  useEntryAsked(list, ids, (index) => lead(index, 'center'))
  const toTop = (): void => {
    catchUp()
    scroller?.scrollTo({ top: Math.max(0, margin - HEADROOM) })
  }
  return (
    <>
      <div className={styles.pill}>
        <Pill pending={pending} label={t('Entries')} newWords={newEntries} onClick={toTop} />
      </div>
      <div
        ref={list}
        {...FEED}
        aria-label={t('Entries')}
        className={styles.feed}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={walk}
        onFocus={() => onInside(true)}
        onBlur={(event) => onInside(event.currentTarget.contains(event.relatedTarget))}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <EntryArticle
            key={key}
            id={ids[index] ?? ''}
            index={index}
            count={ids.length}
            edge={index === edge}
            tabbable={index === at}
            place={start - margin}
            measure={virtual.measureElement}
            onFocusRow={setFocused}
          >
            {row(ids[index] ?? '')}
          </EntryArticle>
        ))}
      </div>
    </>
  )
}

interface EntryArticleProps {
  id: string
  index: number
  count: number
  /** The first that was there at the last look. */
  edge: boolean
  tabbable: boolean
  /** Px below the beginning of the list. */
  place: number
  measure: (element: Element | null) => void
  onFocusRow: (index: number) => void
  children: ReactNode
}

function EntryArticle(props: EntryArticleProps) {
  const { id, index, count, edge, tabbable, place, measure, onFocusRow, children } = props
  return (
    <article
      ref={measure}
      data-index={index}
      data-row={id}
      data-entry={id}
      data-edge={edge || undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-labelledby={`row-${id}`}
      tabIndex={tabbable ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${place}px)` }}
      onFocus={() => onFocusRow(index)}
    >
      {children}
    </article>
  )
}
