import { useCallback, useEffect, useState } from 'react'
import { now } from '../ui/now.ts'
import { type Answer, get } from './request.ts'

/** A resource as a panel knows it. A failed refresh keeps what was read before. */
export type Fetched<T> =
  | { at: 'loading'; value: null }
  | { at: 'ready'; value: T }
  | { at: 'stale'; value: T; message: string }
  | { at: 'error'; value: null; message: string; status: number }

/** What a panel knows after an answer, given what it knew. */
export function afterAnswer<T>(before: Fetched<T>, answer: Answer<T>): Fetched<T> {
  if (answer.ok) return { at: 'ready', value: answer.value }
  if (before.value !== null) return { at: 'stale', value: before.value, message: answer.message }
  return { at: 'error', value: null, message: answer.message, status: answer.status }
}

interface ReadAs<T> {
  fetched: Fetched<T>
  /** When it was last read, in ms since the epoch; 0 before. */
  readAt: number
  again: () => void
}

const LOADING = { at: 'loading', value: null } as const

/** Reads `path`, again whenever it or `version` changes; null reads nothing. What was read under another path is let go. */
export function useFetched<T>(path: string | null, version = ''): ReadAs<T> {
  const [held, setHeld] = useState<{ asked: string; path: string | null; fetched: Fetched<T>; readAt: number }>({
    asked: '',
    path,
    fetched: LOADING,
    readAt: 0,
  })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (path === null) return undefined
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const answer = await get<T>(path, gone.signal)
      if (gone.signal.aborted) return
      setHeld((before) => ({
        asked: `${version} ${turn}`,
        path,
        fetched: afterAnswer(before.path === path ? before.fetched : LOADING, answer),
        readAt: answer.ok ? now() : before.readAt,
      }))
    }
    void read()
    return () => gone.abort()
  }, [path, version, turn])
  const again = useCallback(() => setTurn((t) => t + 1), [])
  return { fetched: held.path === path ? held.fetched : LOADING, readAt: held.readAt, again }
}
