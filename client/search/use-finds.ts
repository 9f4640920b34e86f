import { useCallback, useEffect, useRef, useState } from 'react'
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

/** Finds for `q`, page by page; `more` reads the next one, or a failed one again. */
export function useFinds(q: string): { finds: Finds; more: () => void } {
  const [finds, setFinds] = useState(NO_FINDS)
  const busy = useRef<AbortController | null>(null)
  const read = useCallback(
    (before: Finds) => {
      const gone = new AbortController()
      busy.current = gone
      setFinds({ items: before.items, next: before.next, at: 'loading' })
      void pageOf(q, before.next, gone.signal).then((answer) => {
        if (gone.signal.aborted) return
        busy.current = null
        setFinds(addPage(before, answer))
      })
    },
    [q],
  )
  useEffect(() => {
    if (q === '') setFinds(NO_FINDS)
    else read(NO_FINDS)
    return () => {
      busy.current?.abort()
      busy.current = null
    }
  }, [q, read])
  const more = useCallback(() => {
    const waits = finds.at === 'error' || finds.next !== null
    if (q !== '' && waits && busy.current === null) read(finds)
  }, [q, finds, read])
  return { finds, more }
}
