import { useEffect } from 'react'
import { closedByEscape } from '../ui/escape.ts'

/** Esc leaves what the page is in, where neither what has the focus nor a dialog takes it first. */
export function useEscape(close: () => void): void {
  useEffect(
    () =>
      closedByEscape('mode', () => {
        close()
        return true
      }),
    [close],
  )
}
