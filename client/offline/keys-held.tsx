import { useLayoutEffect } from 'react'

const isField = (focus: Element | null): boolean =>
  focus instanceof HTMLTextAreaElement || (focus instanceof HTMLInputElement && focus.type !== 'checkbox')

/** Puts what was typed into the field that the dialog has given the focus to, as if it had been typed there. */
function type(words: string): void {
  // The only way by which a page types as its reader does: undo, selection and controlled fields take part.
  if (words !== '' && isField(document.activeElement)) document.execCommand('insertText', false, words)
}

/**
 * While a dialog is loaded, keys are its own: what is typed meanwhile goes into its first field, and nothing behind it is
 * done. Enter and the like are let go, since nobody has seen yet what they would do there.
 */
export function KeysHeld() {
  useLayoutEffect(() => {
    let typed = ''
    const hold = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, isComposing } = event
      if (ctrlKey || metaKey || altKey || isComposing) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (key === 'Backspace') typed = typed.slice(0, -1)
      else if (key.length === 1) typed += key
    }
    addEventListener('keydown', hold, { capture: true })
    return () => {
      // What is pressed until then stands behind what was typed before, not in front of it.
      requestAnimationFrame(() => {
        removeEventListener('keydown', hold, { capture: true })
        type(typed)
      })
    }
  }, [])
  return null
}
