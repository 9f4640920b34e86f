import type { KeyboardEvent } from 'react'

/** C190, C206: Esc shuts a menu, and the focus is on the button that opened it before its items are out of sight. */
export const shutByEscape =
  (close: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>('button[aria-expanded]')?.focus()
    close()
  }
