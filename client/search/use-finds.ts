import { useCallback, useEffect, useState } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { type Answer, get, pathWith } from '../access/request.ts'

/** What a search has found so far. A page that fails keeps those before it. */
export type Finds = { items: ItemLine[]; next: string | null } & (
  | { at: 'loading' | 'ready' }
  | { at: 'error'; message: string }
)

interface FoundPage {
  items: ItemLine[]
  next: string | null
}

const PAGE = 50
export const NO_FINDS: Finds = { at: 'ready', items: [], next: null }

/** Adds a page; an item that is there already is not shown twice. */
export function addPage(before: Finds, answer: Answer<FoundPage>): Finds {
  if (!answer.ok) return { ...before, at: 'error', message: answer.message }
  const known = new Set(before.items.map((line) => line.itemId))
  const fresh = answer.value.items.filter((line) => !known.has(line.itemId))
  return { at: 'ready', items: [...before.items, ...fresh], next: answer.value.next }
}

const pageOf = (q: string, cursor: string | null, signal: AbortSignal): Promise<Answer<FoundPage>> =>
  get(pathWith('/api/v1/items', { q, limit: PAGE, cursor: cursor ?? undefined }), signal)

/**
 * Finds for `q` (not empty), page by page; `more` reads the next one, or a failed one again. To be mounted anew for
 * another `q`.
 */
export function useFinds(q: string): { finds: Finds; more: () => void } {
  const [finds, setFinds] = useState<Finds>({ ...NO_FINDS, at: 'loading' })
  /** What there was when the page was asked for that is now on its way. */
  const [asked, ask] = useState(NO_FINDS)
  useEffect(() => {
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const answer = await pageOf(q, asked.next, gone.signal)
      if (!gone.signal.aborted) setFinds(addPage(asked, answer))
    }
    void read()
    return () => gone.abort()
  }, [q, asked])
  const more = useCallback(() => {
    if (finds.at === 'loading' || (finds.at === 'ready' && finds.next === null)) return
    setFinds({ items: finds.items, next: finds.next, at: 'loading' })
    ask(finds)
  }, [finds])
  return { finds, more }
}
