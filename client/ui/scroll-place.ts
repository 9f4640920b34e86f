import { type RefObject, useLayoutEffect, useState } from 'react'

export interface ScrollPlace {
  scroller: HTMLElement | null
  /** How far below the scroller's beginning the list begins, in px. */
  margin: number
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}

/** Everything between a list and its scroller: parents, and what stands in them before it. */
function above(list: HTMLElement, scroller: HTMLElement): { parents: HTMLElement[]; before: Element[] } {
  const parents: HTMLElement[] = []
  const before: Element[] = []
  for (let at: HTMLElement = list; at !== scroller && at.parentElement !== null; at = at.parentElement) {
    parents.push(at.parentElement)
    for (let one = at.previousElementSibling; one !== null; one = one.previousElementSibling) before.push(one)
  }
  return { parents, before }
}

/**
 * Where a list stands that scrolls with what is above it. When that grows or shrinks while the reader is in the list, the
 * scroller follows by as much before anything is painted, so that no row moves.
 */
export function useScrollPlace(ref: RefObject<HTMLElement | null>): ScrollPlace {
  const [place, setPlace] = useState<ScrollPlace>({ scroller: null, margin: 0 })
  useLayoutEffect(() => {
    const list = ref.current
    const scroller = list && scrollerOf(list)
    if (!list || !scroller) return undefined
    let margin = -1
    const measure = (): void => {
      // What is not shown stands nowhere: once it is, nobody has read any of it yet.
      if (!list.checkVisibility()) {
        margin = -1
        return
      }
      const next = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
      if (Math.abs(next - margin) < 0.5) return
      if (margin >= 0 && scroller.scrollTop >= margin) scroller.scrollTop += next - margin
      margin = next
      setPlace({ scroller, margin })
    }
    const sizes = new ResizeObserver(measure)
    const watch = (): void => {
      sizes.disconnect()
      for (const one of above(list, scroller).before) sizes.observe(one)
      measure()
    }
    const added = new MutationObserver(watch)
    for (const parent of above(list, scroller).parents) added.observe(parent, { childList: true })
    watch()
    return () => {
      sizes.disconnect()
      added.disconnect()
    }
  }, [ref])
  return place
}
