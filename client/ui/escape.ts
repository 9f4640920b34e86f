/** What Esc leaves or closes by itself, where the focus is in it. */
const OWN = 'input:not([type="range"]), textarea, select, [contenteditable], [role="dialog"], details[open]'

interface Pressed {
  key: string
  defaultPrevented: boolean
  target: EventTarget | { closest(selectors: string): unknown } | null
}

/** Whether Esc is meant for what stands on the page itself: no field, menu or dialog takes it first. */
export function isForPage({ key, defaultPrevented, target }: Pressed, isDialogOpen: boolean): boolean {
  if (key !== 'Escape' || defaultPrevented || isDialogOpen) return false
  return target === null || !('closest' in target) || target.closest(OWN) === null
}

/** Handles Esc for what has the focus, so that nothing behind it takes the same press. */
export const onEscape =
  (close: () => void) =>
  (event: { key: string; preventDefault: () => void }): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }
