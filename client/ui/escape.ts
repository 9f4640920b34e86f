/**
 * One press of Esc does one thing (C190), from the inside out: what has the focus takes it itself (`onEscape`: a field, a
 * menu, a form, a notice); else the dialog on top closes, which the browser does; else what the page is in (`mode`: the
 * slider over time) is left; else the latest notice goes, which is the last to be missed.
 */
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

const ORDER = ['mode', 'notice'] as const
interface Standing {
  layer: (typeof ORDER)[number]
  /** False where there is nothing to close. */
  close: () => boolean
}

/** Offers a press to what stands on the page, the latest of each layer first; false where nobody takes it. */
export const isTaken = (standing: readonly Standing[]): boolean =>
  ORDER.flatMap((layer) => standing.filter((one) => one.layer === layer).toReversed()).some(({ close }) => close())

let standing: readonly Standing[] = []

function hear(event: KeyboardEvent): void {
  if (isForPage(event, document.querySelector('dialog[open]') !== null) && isTaken(standing)) event.preventDefault()
}

/** Has Esc close what stands on the page itself, until the answer is called. */
export function closedByEscape(layer: Standing['layer'], close: Standing['close']): () => void {
  const one = { layer, close }
  if (standing.length === 0) addEventListener('keydown', hear)
  standing = [...standing, one]
  return () => {
    standing = standing.filter((other) => other !== one)
    if (standing.length === 0) removeEventListener('keydown', hear)
  }
}
