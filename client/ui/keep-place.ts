import { defaultRangeExtractor, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

type List = Virtualizer<HTMLElement, Element>

/**
 * Which rows, when they grow or shrink, are made up for by scrolling: those above what the reader looks at, which is the
 * row that has the focus, if it is in view, else whatever is.
 */
export const keepsPlace =
  (focusAt: () => number | null) =>
  (item: VirtualItem, _by: number, list: List): boolean => {
    const top = list.scrollOffset ?? 0
    const at = focusAt()
    const focused = at === null ? undefined : list.measurementsCache[at]
    const inView = focused && focused.end > top && focused.start < top + (list.scrollRect?.height ?? 0)
    return focused && inView ? item.index < focused.index : item.start < top
  }

/** The row of a list that has the focus, which is the one with its tab stop; null where the focus is elsewhere. */
export const focusIn = (list: RefObject<HTMLElement | null>, at: number): number | null =>
  list.current?.contains(document.activeElement) === true ? at : null

/** The rows of a virtual list, known by id; the one that has the focus stays drawn, wherever one scrolls. */
export const rowsOf = (ids: readonly string[], at: number, estimate: number) => ({
  count: ids.length,
  estimateSize: () => estimate,
  getItemKey: (index: number) => ids[index] ?? index,
  rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
    [...new Set([...defaultRangeExtractor(range), at])].filter((i) => i < range.count).toSorted((a, b) => a - b),
})
