import { useCallback, useEffect, useState } from 'react'
import type { ChangesPage } from '../../shared/change.ts'
import { get, pathWith } from '../access/request.ts'

/** What has been told so far; a page that fails keeps those before it. */
export type Told = { pages: readonly ChangesPage[] } & ({ at: 'loading' | 'ready' } | { at: 'error'; message: string })

const NOTHING: Told = { at: 'loading', pages: [] }

/**
 * What changed, page by page: for the desk, or for one story. It is read once, so that nothing moves under its reader: anew
 * when `asked` changes, and `again`.
 */
export function useChanges(story: string | undefined, asked: string) {
  const [told, setTold] = useState<{ of: string; told: Told }>({ of: '', told: NOTHING })
  const [turn, setTurn] = useState(0)
  const [from, setFrom] = useState<readonly ChangesPage[]>([])
  const of = `${story ?? ''} ${asked} ${turn}`
  const [read, setRead] = useState(of)
  // Asked for something else: from the first page on.
  if (read !== of) {
    setRead(of)
    setFrom([])
  }
  useEffect(() => {
    const gone = new AbortController()
    const cursor = from.at(-1)?.next ?? undefined
    const ask = async (): Promise<void> => {
      const answer = await get<ChangesPage>(pathWith('/api/v1/changes', { story, cursor }), gone.signal)
      if (gone.signal.aborted) return
      const next: Told = answer.ok
        ? { at: 'ready', pages: [...from, answer.value] }
        : { at: 'error', pages: from, message: answer.message }
      setTold({ of, told: next })
    }
    void ask()
    return () => gone.abort()
  }, [story, of, from])
  const again = useCallback(() => setTurn((t) => t + 1), [])
  const shown = told.of === of ? told.told : NOTHING
  const more = useCallback(() => setFrom(shown.pages), [shown])
  return { told: shown, again, more }
}
