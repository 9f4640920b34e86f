import { useSyncExternalStore } from 'react'

/** The dialogs that are open, the latest last. What is outside of it can be neither seen over it nor pressed. */
let open: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

function put(next: readonly HTMLElement[]): void {
  open = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that a dialog stands over the page, until the answer is called. */
export function standOver(dialog: HTMLElement): () => void {
  put([...open, dialog])
  return () => put(open.filter((one) => one !== dialog))
}

/** The dialog on top; null while none is open. */
export const useOver = (): HTMLElement | null =>
  useSyncExternalStore(
    subscribe,
    () => open.at(-1) ?? null,
    () => null,
  )
