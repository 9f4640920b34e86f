import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, PageDown: 8, ArrowUp: -1, k: -1, PageUp: -8 }

interface WalkGiven {
  scroller: RefObject<HTMLElement | null>
  count: number
  /** The row that has the list's tab stop. */
  at: number
  setFocused: (index: number) => void
  scrollTo: (index: number) => void
}

/** Moves the focus from row to row of a virtual list, also to rows that are not drawn yet. */
export const walkWith =
  ({ scroller, count, at, setFocused, scrollTo }: WalkGiven) =>
  (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const { target, currentTarget } = event
    // What a row has opened over the page, and a field in it, have keys of their own.
    if (!(target instanceof Element) || !currentTarget.contains(target) || target.closest('input, textarea, select'))
      return
    const next = Math.max(0, Math.min(count - 1, at + step))
    event.preventDefault()
    event.stopPropagation()
    // Drawn and in focus before the next key is heard, which means this row.
    flushSync(() => setFocused(next))
    scrollTo(next)
    scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true })
  }
