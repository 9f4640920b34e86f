import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useState } from 'react'
import { useAnnounced } from './announcer.tsx'
import { FeedRow } from './feed-row.tsx'
import styles from './feed.module.css'
import { focusIn, keepsPlace, rowsOf } from './keep-place.ts'
import { useEdges, useEndsAbove } from './under.ts'
import { useHeldOrder } from './use-held-order.ts'
import { useQuiet } from './use-quiet.ts'
import { walkWith } from './walk-feed.ts'

export interface FeedProps {
  label: string
  /** Newest first, each once. */
  ids: readonly string[]
  /** A row subscribes to itself: it is given its id and nothing else. */
  row: (id: string) => ReactNode
  open: (id: string) => void
  /** What a click does, where it is not to open. */
  pick?: ((id: string) => void) | undefined
  /** Told of the row to which the focus goes. */
  onWalk?: ((id: string) => void) | undefined
  /** Height of a row in px, before it is measured. */
  estimate: number
  /** "7 new items", for the pill. */
  newWords: (count: number) => string
  chosen?: string | null | undefined
  /** True for the list that the keys enter first, before those of what is read beside it. */
  main?: boolean
  /** Called when the last rows come near. */
  onEnd?: (() => void) | undefined
  /** True where the order is the reader's own (search results): nothing is held. */
  still?: boolean
}

/** Rows drawn beyond the visible ones, on either side. */
const OVERSCAN = 6

/** A virtualised list that never moves what its reader looks at: see heldOrder. j, k and the arrows walk it. */
export function Feed(props: FeedProps) {
  const { ids: live, label, newWords, estimate, onEnd } = props
  const scroller = useEndsAbove<HTMLDivElement>()
  const quiet = useQuiet(onEnd)
  const [focused, setFocused] = useState(0)
  const { ids, pending, catchUp } = useHeldOrder(live, props.still !== true && quiet.holding)
  const at = Math.min(focused, Math.max(0, ids.length - 1))
  const virtual = useVirtualizer<HTMLElement, Element>({
    ...rowsOf(ids, at, estimate),
    getScrollElement: () => scroller.current,
    anchorTo: quiet.atTop ? 'start' : 'end',
    overscan: OVERSCAN,
    ...useEdges(),
    initialRect: { width: 300, height: 900 },
  })
  useEffect(() => {
    virtual.shouldAdjustScrollPositionOnItemSizeChange = keepsPlace(() => focusIn(scroller, at))
  }, [virtual, at, scroller])
  const walk = walkWith({ scroller, count: ids.length, at, setFocused, scrollTo: (i) => virtual.scrollToIndex(i) })
  const toTop = (): void => {
    quiet.toTop()
    catchUp()
    scroller.current?.scrollTo({ top: 0 })
  }
  return (
    <div className={styles.frame}>
      <Pill pending={pending} label={label} newWords={newWords} onClick={toTop} />
      <div ref={scroller} className={styles.scroller} {...quiet.listeners}>
        <div
          role="feed"
          aria-label={label}
          aria-busy="false"
          data-walk={props.main === true ? 'main' : ''}
          onKeyDown={walk}
          className={styles.rows}
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map((item) => (
            <FeedRow
              key={item.key}
              item={item}
              measure={virtual.measureElement}
              count={ids.length}
              tabbable={item.index === at}
              onFocusRow={(index) => {
                setFocused(index)
                props.onWalk?.(ids[index] ?? '')
              }}
              row={props.row}
              open={props.open}
              pick={props.pick}
              chosen={props.chosen}
              id={ids[item.index] ?? ''}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface PillProps extends Pick<FeedProps, 'label' | 'newWords'> {
  pending: number
  onClick: () => void
}

/** What waits above. */
export function Pill({ pending, label, newWords, onClick }: PillProps) {
  const words = pending === 0 ? null : newWords(pending)
  useAnnounced(label, words)
  if (words === null) return null
  return (
    <button type="button" className={styles.pill} onClick={onClick}>
      {words}
    </button>
  )
}
