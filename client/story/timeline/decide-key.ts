import type { Span } from './axis.ts'
import type { Mark, TimelineLayout } from './layout.ts'
import { rove } from './rove.ts'
import { type View, zoomAt } from './zoom.ts'

interface KeyGiven {
  layout: Pick<TimelineLayout, 'axis' | 'base' | 'threads' | 'walk'>
  view: View | null
  /** The mark that has the focus. */
  at: Mark | undefined
  selected: Span | null
}

/** What a key does in the picture. */
export type KeyDoes =
  | { does: 'view'; view: View | null }
  | { does: 'select'; span: Span | null }
  | { does: 'walk'; to: Mark; span: Span | null | undefined }

const ZOOM = 1.6
const SECOND = 1_000

/** From the end of the selection that one has not come to, or from where one stood. */
function extended(selected: Span | null, from: Mark | undefined, to: Mark): Span {
  const [here, there] = [from?.moments[0]?.at ?? 0, to.moments.at(-1)?.at ?? 0]
  const still = selected === null ? here : Math.abs(here - selected.from) < SECOND ? selected.to : selected.from
  return { from: Math.min(still, there), to: Math.max(still, there) }
}

/** + and − zoom, 0 shows all, Esc lets the selection go, the rest walks (`rove`), with Shift selecting; null is not ours. */
export function decideKey({ layout, view, at, selected }: KeyGiven, key: string, shift: boolean): KeyDoes | null {
  switch (key) {
    case 'Escape':
      return selected === null ? null : { does: 'select', span: null }
    case '+':
    case '=':
      return { does: 'view', view: zoomAt(layout.base, view, at?.x ?? layout.axis.width / 2, ZOOM) }
    case '-':
      return { does: 'view', view: zoomAt(layout.base, view, at?.x ?? layout.axis.width / 2, 1 / ZOOM) }
    case '0':
      return { does: 'view', view: null }
    default: {
      const next = rove(layout, at?.id ?? null, key)
      const to = layout.walk.find((m) => m.id === next)
      if (to === undefined) return null
      return { does: 'walk', to, span: shift ? extended(selected, at, to) : undefined }
    }
  }
}
