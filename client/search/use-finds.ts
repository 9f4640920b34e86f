import { useCallback, useEffect, useState } from 'react'
import type { SearchOrder } from '../../shared/search/hit.ts'
import { type Answer, get, pathWith } from '../access/request.ts'
import { useStore } from '../follow/hooks.ts'
import { addNews, addPage, type Finds, firstPage, type FoundPage, NO_FINDS } from './finds.ts'

const PAGE = 50

/** The reader's own zone, in which days and times of day are meant. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

export interface Sought {
  /** As it was typed; "" finds everything, null asks nothing. */
  q: string | null
  order?: SearchOrder
  zone?: string
}

/** What a live list holds of its search. */
export interface Held {
  key: string
  finds: Finds
  /** Raised to ask anew. */
  turn: number
  /** From where news are heard: another object for every answer, since each has to be listened for anew. */
  begun: { turn: number; indexed: number } | null
  /** The page that is on its way, or null. */
  cursor: string | null
}

/** Takes a first page in: what was held of another search is let go. */
export function answered(held: Held, { key, turn }: Pick<Held, 'key' | 'turn'>, answer: Answer<FoundPage>): Held {
  const before = held.key === key ? held : { begun: null, finds: NO_FINDS }
  const begun = answer.ok ? { turn, indexed: answer.value.indexed } : before.begun
  return { ...held, key, begun, cursor: null, finds: firstPage(before.finds, answer) }
}

/**
 * A live list of the hits of a search: its finds with the latest on top, which change, come and go by the log. `more` reads
 * the next page, or a failed one again. Another search begins anew, but shows the finds of the one before until its own
 * are there.
 */
export function useFinds({ q, order = 'newest', zone = readersZone() }: Sought): { finds: Finds; more: () => void } {
  const store = useStore()
  const key = `${order} ${zone} ${q ?? 'nothing'}`
  const [held, setHeld] = useState<Held>({ key, finds: NO_FINDS, turn: 0, begun: null, cursor: null })
  const { turn } = held
  const own = held.key === key ? held.finds : null
  useEffect(() => {
    if (q === null) return undefined
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const answer = await get<FoundPage>(pathWith('/api/v1/search', { q, order, zone, limit: PAGE }), gone.signal)
      if (gone.signal.aborted) return
      setHeld((before) => answered(before, { key, turn }, answer))
    }
    void read()
    return () => gone.abort()
  }, [key, q, order, zone, turn])

  const begun = own === null ? null : held.begun
  useEffect(() => {
    if (begun === null || q === null) return undefined
    return store.seek({ q, zone, after: begun.indexed }, (news) =>
      setHeld((before) => {
        if (before.key !== key) return before
        if (news === null) return { ...before, turn: before.turn + 1 }
        return { ...before, finds: addNews(before.finds, news, order) }
      }),
    )
  }, [store, key, q, zone, order, begun])

  const cursor = held.key === key ? held.cursor : null
  useEffect(() => {
    if (cursor === null || q === null) return undefined
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const path = pathWith('/api/v1/search', { q, order, zone, limit: PAGE, cursor })
      const answer = await get<FoundPage>(path, gone.signal)
      if (!gone.signal.aborted)
        setHeld((before) =>
          before.key === key ? { ...before, cursor: null, finds: addPage(before.finds, answer) } : before,
        )
    }
    void read()
    return () => gone.abort()
  }, [key, q, order, zone, cursor])

  const more = useCallback(() => {
    setHeld((before) => {
      if (before.key !== key || before.cursor !== null) return before
      if (before.finds.indexed === null) return { ...before, turn: before.turn + 1 }
      return before.finds.next === null ? before : { ...before, cursor: before.finds.next }
    })
  }, [key])
  return { finds: own ?? { ...held.finds, state: { at: 'loading' } }, more }
}
