import { useCallback, useEffect, useState } from 'react'
import type { Said } from '../../shared/said.ts'
import { type Answer, get, pathWith } from '../access/request.ts'

/** What has been read of a party's history so far. A page that fails keeps those before it. */
export interface SaidSoFar {
  at: 'loading' | 'ready' | 'error'
  said: readonly Said[]
  next: string | null
  message: string
}

const PAGE = 50
const NOTHING: SaidSoFar = { at: 'loading', said: [], next: null, message: '' }

/** Adds a page; what is there already is not shown twice. */
export function addSaid(before: SaidSoFar, answer: Answer<{ said: Said[]; next: string | null }>): SaidSoFar {
  if (!answer.ok) return { ...before, at: 'error', message: answer.message }
  const known = new Set(before.said.map(({ entry }) => entry.id))
  const fresh = answer.value.said.filter(({ entry }) => !known.has(entry.id))
  return { at: 'ready', said: [...before.said, ...fresh], next: answer.value.next, message: '' }
}

/** All that a party has said, page by page; `more` reads the next one, or a failed one again. To be mounted anew for another party. */
export function useSaid(party: string): { history: SaidSoFar; more: () => void } {
  const [history, setHistory] = useState(NOTHING)
  const [asked, ask] = useState(NOTHING)
  useEffect(() => {
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const path = pathWith('/api/v1/said', { party, limit: PAGE, cursor: asked.next ?? undefined })
      const answer = await get<{ said: Said[]; next: string | null }>(path, gone.signal)
      if (!gone.signal.aborted) setHistory(addSaid(asked, answer))
    }
    void read()
    return () => gone.abort()
  }, [party, asked])
  const more = useCallback(() => ask({ ...history }), [history])
  return { history, more }
}
