import { type RefObject, useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/** Px at the lower edge of the screen that something stands over: the banner of an alarm. */
let under = 0
const listeners = new Set<() => void>()
const ending = new Set<HTMLElement>()

const tell = (element: HTMLElement): void => element.style.setProperty('--under', `${under}px`)

function put(px: number): void {
  if (px === under) return
  under = px
  for (const element of ending) tell(element)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const useUnder = (): number =>
  useSyncExternalStore(
    subscribe,
    () => under,
    () => under,
  )

/** C205: where a virtual list leads a row to: below its upper edge by `start` px, above what covers the lower one. */
export const useEdges = (start = 0) => ({ scrollPaddingStart: start, scrollPaddingEnd: useUnder() })

/**
 * The ref of what ends above that edge: `--under` tells its stylesheet how much is covered. The elements alone are told, and
 * the property is not inherited (tokens.css): set for the page it would have the style of every element worked out anew.
 */
export function endsAbove(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined
  ending.add(element)
  tell(element)
  return () => void ending.delete(element)
}

/** The same as a ref that can be read. */
export function useEndsAbove<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null)
  useLayoutEffect(() => endsAbove(ref.current), [ref])
  return ref
}

/** Says how much an element covers while it is on the page. */
export function useCovers(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    // It tells the first height too, before anything is painted: asked for here, it would have the whole page laid out at once.
    const sizes = new ResizeObserver(() => put(element.offsetHeight))
    sizes.observe(element)
    return () => {
      sizes.disconnect()
      put(0)
    }
  }, [ref])
}
