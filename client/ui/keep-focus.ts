const CONTROLS = 'input:not([type="hidden"]), select, textarea, button, a[href], summary, [tabindex="0"]'

const HEAD = ':scope > header'
const canTake = (element: HTMLElement): boolean => !element.matches(':disabled') && element.checkVisibility()

/** Of radio buttons the chosen one, which is the one that Tab reaches. */
const chosenOf = (control: HTMLElement, controls: readonly HTMLElement[]): HTMLElement =>
  control.matches('[type="radio"]:not(:checked)')
    ? (controls.find((one) => one.matches(':checked')) ?? control)
    : control

/** The field or choice that asks for the focus (`autofocus`), else the first in reading order; null without any. The head's Close is none. */
function firstControl(body: HTMLElement): HTMLElement | null {
  const asking = body.querySelector<HTMLElement>('[autofocus], [data-autofocus]')
  if (asking !== null) return asking
  const head = body.querySelector(HEAD)
  const controls = [...body.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => canTake(control) && head?.contains(control) !== true,
  )
  const [first] = controls
  return first === undefined ? null : chosenOf(first, controls)
}

/**
 * Gives the focus of a modal that has opened to its first field or choice, also where that comes later, until somebody
 * has pressed something in it; and has it back there where the element that had it is gone. What is `read` keeps it on
 * its body, so that the arrows scroll. Ends with the answer.
 */
export function keepFocus(dialog: HTMLElement, body: HTMLElement, read: boolean): () => void {
  let isSettled = false
  const settle = (): void => {
    isSettled = true
  }
  const lead = (): void => {
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body
    const isWaiting =
      !isSettled && (activeElement === body || body.querySelector(HEAD)?.contains(activeElement) === true)
    if (!isLost && !isWaiting) return
    const first = read ? body.querySelector<HTMLElement>('[autofocus], [data-autofocus]') : firstControl(body)
    if (first !== null) settle()
    ;(first ?? body).focus()
  }
  lead()
  const watching = new MutationObserver(() => {
    if (document.hasFocus()) lead()
  })
  watching.observe(body, { childList: true, subtree: true })
  const hands = ['keydown', 'pointerdown'] as const
  for (const hand of hands) dialog.addEventListener(hand, settle)
  return () => {
    watching.disconnect()
    for (const hand of hands) dialog.removeEventListener(hand, settle)
  }
}
