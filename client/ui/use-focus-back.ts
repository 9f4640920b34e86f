import { useEffect, useState } from 'react'

/** The row or the button again, where the element itself is not on the page any more: it may have been drawn anew. */
const again = (before: Element): HTMLElement | null => {
  if (before.isConnected) return before instanceof HTMLElement ? before : null
  for (const name of ['data-row', 'aria-keyshortcuts']) {
    const value = before.getAttribute(name) ?? ''
    if (value !== '') return document.querySelector(`[${name}="${CSS.escape(value)}"]`)
  }
  return null
}

/** How many frames a row is given to be drawn again. */
const PATIENCE = 20

function giveBack(before: Element, frames: number): void {
  if (document.activeElement !== document.body) return
  const found = again(before)
  if (found !== null) found.focus()
  else if (frames > 0) requestAnimationFrame(() => giveBack(before, frames - 1))
}

/** C206: gives the focus back to what had it before the caller came on the page, unless it has gone elsewhere meanwhile. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before !== null) requestAnimationFrame(() => giveBack(before, PATIENCE))
    },
    [before],
  )
}
