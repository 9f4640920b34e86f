import { type DOMAttributes, useState } from 'react'

const AT_TOP_PX = 8
/** How near to the end of a list more is asked for. */
const NEAR_END_PX = 600

interface Quiet {
  /** True while nothing may move: the reader has scrolled, or hand or focus is in the list. */
  holding: boolean
  atTop: boolean
  toTop: () => void
  listeners: DOMAttributes<HTMLElement>
}

/** Watches whether a reader is busy in a scrolling list. */
export function useQuiet(onEnd?: () => void): Quiet {
  const [atTop, setAtTop] = useState(true)
  const [inside, setInside] = useState(false)
  return {
    holding: !atTop || inside,
    atTop,
    toTop: () => setAtTop(true),
    listeners: {
      onScroll: ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        setAtTop(scrollTop < AT_TOP_PX)
        if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) onEnd?.()
      },
      onPointerEnter: (event) => {
        if (event.pointerType === 'mouse') setInside(true)
      },
      onPointerLeave: (event) => setInside(event.currentTarget.contains(document.activeElement)),
      onFocus: () => setInside(true),
      onBlur: (event) => setInside(event.currentTarget.contains(event.relatedTarget)),
    },
  }
}
