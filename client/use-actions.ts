import { useEffect, useRef } from 'react'
import { useMe } from './access/me.tsx'
import type { Action } from './action/action.ts'
import { doable } from './action/doable.ts'
import { actionFor } from './action/registry.ts'
import { useWorld } from './action/use-world.ts'
import { ACTIONS } from './actions.ts'

const WRITING = 'input:not([type="range"]), textarea, select, [contenteditable]'

/** Lets the keyboard drive the desk. What is pressed before it is known who sits here is done once it is. */
export function useActions(): void {
  const world = useWorld()
  const asking = useMe().me.at === 'asking'
  const early = useRef<{ action: Action; focus: Element | null } | null>(null)
  const act = (action: Action): void => {
    const focus = document.activeElement
    const perform = doable(action, world(focus), focus)
    early.current = perform === null && asking ? { action, focus } : null
    perform?.()
  }
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const { key, ctrlKey, metaKey, altKey, target } = event
    const writing = target instanceof Element && target.closest(WRITING) !== null
    const over = document.querySelector('dialog[open]') !== null
    const action = actionFor(ACTIONS, { key, ctrlKey, metaKey, altKey, writing, over })
    if (action === null) return
    if (key !== 'Enter' && key !== 'Escape') event.preventDefault()
    act(action)
  }
  const latest = useRef({ act, listen })
  useEffect(() => {
    latest.current = { act, listen }
  })
  useEffect(() => {
    // Who has gone elsewhere meanwhile does not mean what the key would do there.
    if (!asking && early.current?.focus === document.activeElement) latest.current.act(early.current.action)
  }, [asking])
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => latest.current.listen(event)
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
