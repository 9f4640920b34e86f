import { useEffect } from 'react'
import type { FollowState } from '../follow/view.ts'
import { noteReloads, reloadsSoFar, reloadWait } from './reloads.ts'

/** A lock ends with every hiding of the page, and whenever the system takes it: it is asked for again when the page is seen. */
async function keepLit(until: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'visible') return
  const lock = await navigator.wakeLock?.request('screen').catch(() => null)
  if (until.aborted) void lock?.release()
  else until.addEventListener('abort', () => void lock?.release(), { once: true })
}

/** What a screen that nobody touches for weeks must do for itself: stay lit, and reload when the desk speaks otherwise. */
export function useUntouched(state: FollowState): void {
  useEffect(() => {
    const gone = new AbortController()
    void keepLit(gone.signal)
    document.addEventListener('visibilitychange', () => void keepLit(gone.signal), { signal: gone.signal })
    return () => gone.abort()
  }, [])
  const outdated = state.at === 'refused' && state.code === 'protocol-mismatch'
  useEffect(() => {
    if (!outdated) return undefined
    const tries = reloadsSoFar()
    const reload = (): void => {
      noteReloads(tries + 1)
      location.reload()
    }
    const timer = setTimeout(reload, reloadWait(tries))
    return () => clearTimeout(timer)
  }, [outdated])
  const isLive = state.at === 'live'
  useEffect(() => {
    if (isLive) noteReloads(0)
  }, [isLive])
}
