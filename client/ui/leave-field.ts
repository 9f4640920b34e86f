import type { KeyboardEvent } from 'react'

/** C190: Esc leaves a search field with what is typed in it; browsers would empty it besides. */
export function leaveField(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.currentTarget.blur()
}
