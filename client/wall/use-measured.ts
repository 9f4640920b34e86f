import { type RefObject, useLayoutEffect } from 'react'

/** Measures what stands in `box` before it is painted, and anew whenever `box` gets another size or a typeface has come. */
export function useMeasured(box: RefObject<Element | null>, measure: (box: Element) => void): void {
  useLayoutEffect(() => {
    const { current } = box
    if (current === null) return undefined
    const again = (): void => measure(current)
    again()
    const sizes = new ResizeObserver(again)
    sizes.observe(current)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      sizes.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [box, measure])
}
