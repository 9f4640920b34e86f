import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { actionFor, type World } from './actions.ts'
import { useSound } from './alerts/use-alarm.ts'
import { useStore } from './follow/hooks.ts'
import { useAct } from './ui/use-act.ts'

const WRITING = 'input, textarea, select, [contenteditable]'

const focusIn = (selector: string): boolean => {
  const found = document.querySelector<HTMLElement>(selector)
  found?.focus()
  return found !== null
}

/** What the keys are about: the dialog that is open, else the page. */
const stage = (): ParentNode => document.querySelector('dialog[open]') ?? document

/** The list of the screen: the open story's entries before the lists at the sides. */
const enterList = (): void => {
  const rows = [...stage().querySelectorAll<HTMLElement>('[data-walk] [data-row]')]
  const shown = rows.filter((row) => row.checkVisibility())
  const main = shown.filter((row) => row.closest('[data-walk="main"]') !== null)
  const list = main.length > 0 ? main : shown
  // The row that had the tab stop may be gone: an alert that was just acknowledged.
  ;(list.find((row) => row.tabIndex === 0) ?? list[0])?.focus()
}

/** The entry that has the focus; in an open item, the only one there is. */
const focusedEntry = (): string | null => {
  const focused = document.activeElement?.closest<HTMLElement>('[data-entry]')
  const inItem = document.querySelectorAll<HTMLElement>('dialog[open] [data-entry]')
  return (focused ?? (inItem.length === 1 ? inItem[0] : null))?.dataset['entry'] ?? null
}

/** The alert that has the focus. */
const focusedAlert = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-alert]')?.dataset['alert'] ?? null

/** Presses a button of the entry that has the focus, or that holds it. */
const pressOfEntry = (button: 'why' | 'correct'): void =>
  document.activeElement?.closest('[data-entry]')?.querySelector<HTMLElement>(`[data-${button}]`)?.click()

/** The first offer of its kind that the page makes; of notices the latest. */
const pressOffer = (offer: string): void =>
  [...document.querySelectorAll<HTMLElement>(`[data-${offer}]`)].at(offer === 'undo' ? -1 : 0)?.click()

/** A row's own button opens it; rows of the virtual lists open themselves. */
const openFocused = (): void => {
  const row = document.activeElement
  if (row instanceof HTMLElement && row.dataset['row'] !== undefined)
    row.querySelector<HTMLElement>('[data-open]')?.click()
}

/** Lets the keyboard drive the desk. */
export function useActions({ help, paste }: Pick<World, 'help' | 'paste'>): void {
  const navigate = useNavigate()
  const store = useStore()
  const command = useAct()
  const { turn } = useSound()
  const listen = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const writing = target instanceof Element && target.closest(WRITING) !== null
    const over = document.querySelector('dialog[open]') !== null
    const action = event.defaultPrevented ? null : actionFor({ key, ctrlKey, metaKey, altKey, writing, over })
    if (action === null) return
    const screen = store.view('desk').screen
    const alerts = screen?.kind === 'desk' ? screen.alerts : []
    if (key !== 'Enter' && key !== 'Escape') event.preventDefault()
    action.perform({
      go: (to) => void navigate({ to }),
      enterList,
      // A screen that is searched itself comes before the archive.
      focusSearch: () =>
        focusIn('[data-search="here"]') || focusIn('[data-search]') || void navigate({ to: '/search' }),
      help,
      paste,
      turnSound: turn,
      command,
      entryId: focusedEntry(),
      alertId: focusedAlert() ?? alerts.find((a) => a.state === 'open')?.id ?? null,
      open: openFocused,
      why: () => pressOfEntry('why'),
      correct: () => pressOfEntry('correct'),
      press: pressOffer,
    })
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
