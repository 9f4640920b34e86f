import { useEffect, useRef } from 'react'
import { doable } from './action/doable.ts'
import { actionFor } from './action/registry.ts'
import { useWorld } from './action/use-world.ts'
import { ACTIONS } from './actions.ts'

const WRITING = 'input:not([type="range"]), textarea, select, [contenteditable]'

/** Lets the keyboard drive the desk. */
export function useActions(): void {
  const world = useWorld()
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const { key, ctrlKey, metaKey, altKey, target } = event
    const writing = target instanceof Element && target.closest(WRITING) !== null
    const over = document.querySelector('dialog[open]') !== null
    const action = actionFor(ACTIONS, { key, ctrlKey, metaKey, altKey, writing, over })
    if (action === null) return
    if (key !== 'Enter' && key !== 'Escape') event.preventDefault()
    const focus = document.activeElement
    doable(action, world(focus), focus)?.()
  }
  const latest = useRef(listen)
  useEffect(() => {
    latest.current = listen
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => latest.current(event)
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
