import { type KeyboardEvent, memo, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { Arcs } from './arcs-drawn.tsx'
import { type Span, toX } from './axis.ts'
import { decideKey } from './decide-key.ts'
import { Ground } from './ground.tsx'
import { Labels } from './labels-drawn.tsx'
import { LANE_PX, TOP_PX } from './lanes.ts'
import type { Mark, TimelineLayout } from './layout.ts'
import { Marks } from './marks.tsx'
import styles from './timeline.module.css'
import { type SetView, useGestures } from './use-gestures.ts'
import { reveal, type View } from './zoom.ts'
import { t } from '../../words/t.ts'

interface PictureProps {
  layout: TimelineLayout
  past: boolean
  view: View | null
  setView: SetView
  selected: Span | null
  select: (span: Span | null) => void
  /** Opens an entry, or a cluster as a list. */
  open: (mark: Mark) => void
}

const MARGIN_PX = 30

const markIn = (svg: RefObject<SVGSVGElement | null>, mark: Mark): SVGGElement | null =>
  svg.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(mark.id)}"]`) ?? null

const markAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<SVGElement>('[data-mark]')?.dataset['mark'] ?? null) : null

/** A zoom puts marks together or apart: whoever was at one of them is led to where it has gone. */
function useFollowedFocus(
  svg: RefObject<SVGSVGElement | null>,
  inside: RefObject<boolean>,
  at: Mark | undefined,
): void {
  useLayoutEffect(() => {
    if (!inside.current || at === undefined || svg.current?.contains(document.activeElement) === true) return
    markIn(svg, at)?.focus({ preventScroll: true })
  })
}

/** The lanes as a picture. One tab stop; the arrow keys walk the marks (see `rove`), in view or not. */
export const Picture = memo(function Picture(props: PictureProps) {
  const { layout, past, view, setView, selected, select, open } = props
  const [focused, setFocused] = useState<string | null>(null)
  const [lit, setLit] = useState<string | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const inside = useRef(false)
  const foot = TOP_PX + Math.max(0, layout.lanes.length - 1) * LANE_PX + 16
  const { axis, base, walk } = layout
  const { dragged, on } = useGestures({ svg, base, axis, view, setView, selected, select, foot })
  const at = walk.find((mark) => mark.moments.some((m) => m.id === focused)) ?? walk.at(-1)
  useFollowedFocus(svg, inside, at)
  const goTo = (mark: Mark): void => {
    inside.current = true
    setFocused(mark.id)
    setView(reveal(base, view, mark.moments[0]?.at ?? 0, MARGIN_PX))
    const drawn = markIn(svg, mark)
    if (drawn) drawn.focus()
    // What is not drawn yet is focused once it is.
    else if (document.activeElement instanceof SVGElement) document.activeElement.blur()
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const does = decideKey({ layout, view, at, selected }, event.key, event.shiftKey)
    if (does === null) return
    event.preventDefault()
    event.stopPropagation()
    if (does.does === 'view') return setView(does.view)
    if (does.span !== undefined) select(does.span)
    if (does.does === 'walk') goTo(does.to)
  }
  const span = dragged ?? selected
  return (
    <svg
      ref={svg}
      role="group"
      aria-label={t('Positions in time')}
      aria-keyshortcuts="+ - 0"
      width={axis.width}
      height={layout.height}
      className={styles.picture}
      data-zoomed={view !== null || undefined}
      onKeyDown={keys}
      onFocus={() => {
        inside.current = true
      }}
      onBlur={(event) => {
        // A mark that is gone was not left.
        if (event.target.isConnected && event.relatedTarget !== null) inside.current = false
      }}
      onPointerOver={(event) => setLit(markAt(event.target))}
      onPointerLeave={() => setLit(null)}
      {...on}
    >
      <Ground layout={layout} past={past} foot={foot} />
      {span !== null && <Selection x0={toX(axis, span.from)} x1={toX(axis, span.to)} foot={foot} width={axis.width} />}
      <Arcs arcs={layout.arcs} lit={lit ?? (focused === null ? null : (at?.id ?? null))} />
      <Marks layout={layout} stop={at?.id ?? null} open={open} onFocus={setFocused} />
      <Labels marks={layout.marks} clusters={layout.clusters} />
    </svg>
  )
})

/** What is selected: its edges can be taken hold of. */
function Selection({ x0, x1, foot, width }: { x0: number; x1: number; foot: number; width: number }) {
  const [left, right] = [Math.max(-2, x0 - 8), Math.min(width + 2, x1 + 8)]
  if (right <= left) return null
  return (
    <g aria-hidden="true" className={styles.selection}>
      <rect x={left} y={16} width={right - left} height={foot - 16} className={styles.selected} />
      <path d={`M${left} 16V${foot + 22}M${right} 16V${foot + 22}`} className={styles.edge} />
    </g>
  )
}
