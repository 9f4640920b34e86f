import type { KeyboardEvent } from 'react'

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Walks the focus over a list whose rows are all on the page (`[data-row]`), and keeps one tab stop in it. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const { target, currentTarget } = event
  // What a row has opened over the page has keys of its own.
  if (!(target instanceof Node) || !currentTarget.contains(target)) return
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility())
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))]
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  for (const row of rows) row.tabIndex = row === next ? 0 : -1
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
