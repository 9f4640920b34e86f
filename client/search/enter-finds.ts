import { useEffect, useSyncExternalStore } from 'react'
import { enterList, focusIn } from '../action/look-around.ts'
import type { Finds } from './finds.ts'

/** The search to whose first find somebody has asked to be led, and has done nothing since. */
let wanted: string | null = null
const listeners = new Set<() => void>()

function want(next: string | null): void {
  if (wanted === next) return
  wanted = next
  for (const event of ['keydown', 'pointerdown'] as const)
    if (next !== null) addEventListener(event, goOn, { capture: true })
    else removeEventListener(event, goOn, { capture: true })
  for (const listener of listeners) listener()
}

/** Whoever goes on meanwhile keeps their own way. */
function goOn(): void {
  want(null)
}

/** C233: Enter in a search box: the focus goes to the first find as soon as there is one. */
export const wantFinds = (q: string): void => want(q)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Leads who asked for it to the first find, or, where there is none, to the box in which they can ask otherwise. */
export function useEnterFinds(q: string, { state, hits }: Pick<Finds, 'state' | 'hits'>): void {
  const isWanted = useSyncExternalStore(subscribe, () => wanted) === q
  const [isThere, hasFinds] = [state.at !== 'loading', hits.length > 0]
  useEffect(() => {
    if (!isWanted || !isThere) return
    want(null)
    if (hasFinds) enterList(document)
    else focusIn('[data-search="here"]')
  }, [isWanted, isThere, hasFinds])
}
