import { useEffect } from 'react'
import { isForPage } from '../ui/escape.ts'

/** Esc closes what stands on the page itself, where neither a field nor anything over it takes Esc first. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForPage(event, document.querySelector('dialog[open]') !== null)) return
      event.preventDefault()
      close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [close])
}
