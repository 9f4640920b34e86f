import {
  type Dispatch,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type Axis, type Span, toTime } from './axis.ts'
import { type Drag, dragFrom, pinched, spanBetween, wheeled } from './gesture.ts'
import { panBy, type View } from './zoom.ts'

export type SetView = Dispatch<SetStateAction<View | null>>

export interface GesturesGiven {
  svg: RefObject<SVGSVGElement | null>
  base: Axis
  axis: Axis
  view: View | null
  /** Moves come faster than they are drawn: each goes on from where the one before has led. */
  setView: SetView
  selected: Span | null
  /** Null selects nothing. */
  select: (span: Span | null) => void
  /** From this y on a drag selects. */
  foot: number
}

/** Less than this is a click, in px. */
const CLICK_PX = 4

/** Wheel, drag and pinch over the picture; answers the handlers and the span that is being dragged. */
export function useGestures(given: GesturesGiven) {
  const { svg, axis, base, setView, selected, select, foot } = given
  const [dragged, setDragged] = useState<Span | null>(null)
  const fingers = useRef(new Map<number, number>())
  /** `onMark`: it may still be a press of the mark on which it began. */
  const drag = useRef<(Drag & { begun: number; onMark: boolean }) | null>(null)
  const at = (event: { clientX: number; clientY: number }) => {
    const box = svg.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  useWheel(given)

  const down = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return
    const { x, y } = at(event)
    fingers.current.set(event.pointerId, x)
    const onMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null
    const pinches = fingers.current.size > 1
    const begins = (): Drag => dragFrom(axis, x, event.shiftKey || y >= foot, selected)
    drag.current = pinches ? null : { ...begins(), begun: x, onMark }
    // A mark is pressed until the finger moves: in a full picture there is next to no room beside marks.
    if (pinches || !onMark) for (const id of fingers.current.keys()) event.currentTarget.setPointerCapture(id)
  }
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const before = fingers.current.get(event.pointerId)
    if (before === undefined) return
    const { x } = at(event)
    fingers.current.set(event.pointerId, x)
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
    if (other !== undefined) return setView((view) => pinched(base, view, [before, other], [x, other]))
    if (drag.current === null) return
    const isFar = Math.abs(x - drag.current.begun) >= CLICK_PX
    if (drag.current.onMark) {
      if (!isFar) return
      drag.current.onMark = false
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    if (drag.current.does === 'pan') return setView((view) => panBy(base, view, before - x))
    if (isFar) setDragged(spanBetween(drag.current.from, toTime(axis, x)))
  }
  const up = (event: PointerEvent<SVGSVGElement>): void => {
    fingers.current.delete(event.pointerId)
    const isClick = drag.current !== null && Math.abs(at(event).x - drag.current.begun) < CLICK_PX
    if (dragged !== null) select(dragged)
    else if (drag.current?.does === 'select' && isClick && !drag.current.onMark) select(null)
    drag.current = null
    setDragged(null)
  }
  const cancel = (event: PointerEvent<SVGSVGElement>): void => {
    fingers.current.delete(event.pointerId)
    drag.current = null
    setDragged(null)
  }
  return { dragged, on: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: cancel } }
}

/** React's own wheel listeners are passive: they could not keep the page from scrolling. */
function useWheel(given: GesturesGiven): void {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  const { svg } = given
  useEffect(() => {
    const element = svg.current
    const turn = (event: WheelEvent): void => {
      const { base, view, setView } = latest.current
      const x = event.clientX - (element?.getBoundingClientRect().left ?? 0)
      if (wheeled(base, view, x, event) === null) return
      event.preventDefault()
      setView((before) => wheeled(base, before, x, event)?.view ?? null)
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [svg])
}
