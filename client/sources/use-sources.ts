import { useEffect, useMemo } from 'react'
import type { UnsetSource } from '../../shared/unset-source.ts'
import type { Format } from '../../shared/format.ts'
import { useFetched } from '../access/use-fetched.ts'
import { useTopic } from '../follow/hooks.ts'
import { type SourceRow, sourceRows } from './source-rows.ts'
import type { SourcesAnswer } from './standing.ts'

export type Sources =
  | { at: 'loading' }
  | { at: 'error'; words: string; retry: () => void }
  | {
      at: 'ready'
      rows: SourceRow[]
      elsewhere: number
      unset: readonly UnsetSource[]
      formats: readonly Format[]
      /** Why counters could not be read again, where they are old; null while they are fresh. */
      stale: string | null
      again: () => void
    }

export type ReadySources = Extract<Sources, { at: 'ready' }>

/** How often counters are read again while they are looked at, in milliseconds: they are no events. */
const AGAIN = 10_000

/** Reads again while the page is seen, and as soon as somebody comes back to it. */
function useFreshly(again: () => void): void {
  useEffect(() => {
    const ifSeen = (): void => {
      if (!document.hidden) again()
    }
    const timer = setInterval(ifSeen, AGAIN)
    addEventListener('focus', ifSeen)
    document.addEventListener('visibilitychange', ifSeen)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', ifSeen)
      document.removeEventListener('visibilitychange', ifSeen)
    }
  }, [again])
}

/** The sources: states from the log as they change, settings and counters asked for beside it. */
export function useSources(): Sources {
  const { screen, state } = useTopic('sources')
  const stamp = (screen?.sources ?? []).map(({ id, seq }) => `${id} ${seq}`).join()
  const { fetched, again } = useFetched<SourcesAnswer>('/api/v1/source-settings', stamp)
  useFreshly(again)
  return useMemo((): Sources => {
    if (state.at === 'refused') return { at: 'error', words: state.message, retry: again }
    if (fetched.at === 'error') return { at: 'error', words: fetched.message, retry: again }
    if (screen === null || fetched.value === null) return { at: 'loading' }
    const { sources, elsewhere, unset, formats } = fetched.value
    return {
      at: 'ready',
      rows: sourceRows(screen.sources, sources),
      elsewhere,
      unset,
      formats,
      stale: fetched.at === 'stale' ? fetched.message : null,
      again,
    }
  }, [fetched, screen, state, again])
}
