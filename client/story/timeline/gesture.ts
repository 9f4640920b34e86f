import { type Axis, type Span, toTime, toX } from './axis.ts'
import { panBy, type View, zoomAt } from './zoom.ts'

/** What a drag does: it moves the picture, or selects from the time at which it began. */
export type Drag = { does: 'pan'; x: number } | { does: 'select'; from: number }

/** How near to a selection's edge one takes hold of it, in px. */
const EDGE_PX = 8
const MOST_TURN = 40

/** A drag that begins at `x`: along the times, or with Shift, it selects; at an edge of what is selected it moves that edge. */
export function dragFrom(axis: Axis, x: number, selects: boolean, selected: Span | null): Drag {
  if (!selects) return { does: 'pan', x }
  if (selected !== null) {
    if (Math.abs(x - toX(axis, selected.from)) < EDGE_PX) return { does: 'select', from: selected.to }
    if (Math.abs(x - toX(axis, selected.to)) < EDGE_PX) return { does: 'select', from: selected.from }
  }
  return { does: 'select', from: toTime(axis, x) }
}

/** From one time to another, whichever is first. */
export const spanBetween = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) })

interface Wheel {
  deltaX: number
  deltaY: number
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

/** What a turn of the wheel does, or null where it is the page's: with Ctrl or ⌘ (and by pinching) it zooms, sideways or with Shift it pans. */
export function wheeled(base: Axis, view: View | null, x: number, wheel: Wheel): { view: View | null } | null {
  const { deltaX, deltaY } = wheel
  if (wheel.ctrlKey || wheel.metaKey) {
    const turn = Math.min(Math.max(deltaY, -MOST_TURN), MOST_TURN)
    return { view: zoomAt(base, view, x, Math.exp(-turn * 0.01)) }
  }
  const sideways = wheel.shiftKey && deltaX === 0 ? deltaY : deltaX
  if (view === null || Math.abs(sideways) <= Math.abs(wheel.shiftKey ? 0 : deltaY)) return null
  return { view: panBy(base, view, sideways) }
}

const apart = ([a, b]: readonly [number, number]): number => Math.max(20, Math.abs(a - b))
const middle = ([a, b]: readonly [number, number]): number => (a + b) / 2

/** Two fingers: zooms by how far they went apart and moves with their middle. */
export function pinched(
  base: Axis,
  view: View | null,
  before: readonly [number, number],
  after: readonly [number, number],
): View | null {
  const zoomed = zoomAt(base, view, middle(after), apart(after) / apart(before))
  return panBy(base, zoomed, middle(before) - middle(after))
}
