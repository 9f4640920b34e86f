import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import styles from './feed.module.css'
import { useHeldOrder } from './use-held-order.ts'

export interface FeedProps {
  label: string
  /** Newest first, each once. */
  ids: readonly string[]
  /** A row subscribes to itself: it is given its id and nothing else. */
  row: (id: string) => ReactNode
  open: (id: string) => void
  /** Height of a row in px, before it is measured. */
  estimate: number
  /** "stories", "items": for the pill and for screen readers. */
  noun: string
  chosen?: string | null | undefined
  /** Called when the last rows come near. */
  onEnd?: (() => void) | undefined
  /** True where the order is the reader's own (search results): nothing is held. */
  still?: boolean
}

const AT_TOP_PX = 8

/** A virtualised list that never moves what its reader looks at: see heldOrder. j, k and the arrows walk it. */
export function Feed(props: FeedProps) {
  const { ids: live, label, noun, estimate } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [atTop, setAtTop] = useState(true)
  const [inside, setInside] = useState(false)
  const [focused, setFocused] = useState(0)
  const { ids, pending, catchUp } = useHeldOrder(live, props.still !== true && (!atTop || inside))
  const at = Math.min(focused, Math.max(0, ids.length - 1))
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => ids[index] ?? index,
    anchorTo: atTop ? 'start' : 'end',
    overscan: 6,
    initialRect: { width: 300, height: 900 },
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].filter((i) => i < range.count).toSorted((a, b) => a - b),
  })
  const walk = useWalk(scroller, ids, at, setFocused, (index) => virtual.scrollToIndex(index))
  const rows = virtual.getVirtualItems()
  return (
    <div className={styles.frame}>
      {pending > 0 && (
        <button
          type="button"
          className={styles.pill}
          onClick={() => {
            setAtTop(true)
            catchUp()
            scroller.current?.scrollTo({ top: 0 })
          }}
        >
          {pending} new {pending === 1 ? noun.replace(/ies$/u, 'y').replace(/s$/u, '') : noun}
        </button>
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={(event) => {
          const { scrollTop, scrollHeight, clientHeight } = event.currentTarget
          setAtTop(scrollTop < AT_TOP_PX)
          if (scrollHeight - scrollTop - clientHeight < 600) props.onEnd?.()
        }}
        onPointerEnter={(event) => event.pointerType === 'mouse' && setInside(true)}
        onPointerLeave={(event) => setInside(event.currentTarget.contains(document.activeElement))}
        onFocus={() => setInside(true)}
        onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
      >
        <div
          role="feed"
          aria-label={label}
          aria-busy="false"
          data-walk
          onKeyDown={walk}
          className={styles.rows}
          style={{ height: virtual.getTotalSize() }}
        >
          {rows.map((item) => (
            <FeedRow
              key={item.key}
              item={item}
              measure={virtual.measureElement}
              count={ids.length}
              tabbable={item.index === at}
              onFocusRow={setFocused}
              {...props}
              id={ids[item.index] ?? ''}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface FeedRowProps extends Pick<FeedProps, 'row' | 'open' | 'chosen'> {
  id: string
  item: VirtualItem
  measure: (element: Element | null) => void
  count: number
  tabbable: boolean
  onFocusRow: (index: number) => void
}

function FeedRow({ id, item, measure, count, tabbable, onFocusRow, row, open, chosen }: FeedRowProps) {
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
      // A feed's articles take the focus themselves (WAI-ARIA feed pattern).
      tabIndex={tabbable ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${item.start}px)` }}
      onFocus={() => onFocusRow(item.index)}
      onClick={() => open(id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open(id)
      }}
    >
      {row(id)}
    </article>
  )
}

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, PageDown: 8, ArrowUp: -1, k: -1, PageUp: -8 }

/** Moves the focus from row to row, also to rows that are not drawn yet. */
function useWalk(
  scroller: React.RefObject<HTMLDivElement | null>,
  ids: readonly string[],
  at: number,
  setFocused: (index: number) => void,
  scrollTo: (index: number) => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const step = STEPS[event.key]
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      const next = Math.max(0, Math.min(ids.length - 1, at + step))
      event.preventDefault()
      event.stopPropagation()
      setFocused(next)
      scrollTo(next)
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true }),
      )
    },
    [scroller, ids, at, setFocused, scrollTo],
  )
}
