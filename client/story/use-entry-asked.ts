import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/** `#entry-ID` in the address asks for an entry of the story. */
export const entryHash = (entryId: string): string => `entry-${entryId}`

/** How many frames the row is given to be drawn where it was led to. */
const PATIENCE = 20

/** Leads to the entry for which the address asks, and gives it the focus. */
export function useEntryAsked(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  lead: (index: number) => void,
): void {
  const { hash, state } = useLocation()
  const index = ids.findIndex((id) => entryHash(id) === hash)
  const latest = useRef({ lead, index })
  useEffect(() => {
    latest.current = { lead, index }
  })
  const there = index >= 0
  // Once for each time that it is asked for: the list may grow meanwhile.
  const asked = `${hash} ${state.key ?? ''}`
  useEffect(() => {
    const { index: at, lead: go } = latest.current
    if (!there || asked === '') return undefined
    go(at)
    let frames = 0
    let frame = requestAnimationFrame(function focus() {
      const row = list.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)
      row?.focus({ preventScroll: true })
      frames += 1
      if (!row && frames < PATIENCE) frame = requestAnimationFrame(focus)
    })
    return () => cancelAnimationFrame(frame)
  }, [asked, there, list])
}
