import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react'

/** Px at the lower edge of the screen that something stands over: the banner of an alarm. */
let under = 0
const listeners = new Set<() => void>()

function put(px: number): void {
  if (px === under) return
  under = px
  document.documentElement.style.setProperty('--under', `${px}px`)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `--under` says the same to stylesheets. */
const useUnder = (): number =>
  useSyncExternalStore(
    subscribe,
    () => under,
    () => under,
  )

/** C205: where a virtual list leads a row to: below its upper edge by `start` px, above what covers the lower one. */
export const useEdges = (start = 0) => ({ scrollPaddingStart: start, scrollPaddingEnd: useUnder() })

/** Says how much an element covers while it is on the page. */
export function useCovers(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const sizes = new ResizeObserver(() => put(element.offsetHeight))
    sizes.observe(element)
    put(element.offsetHeight)
    return () => {
      sizes.disconnect()
      put(0)
    }
  }, [ref])
}
