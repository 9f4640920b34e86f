import { useEffect } from 'react'
import type { FollowState } from '../follow/view.ts'

/** How long a wall waits before it fetches the new client that a refusal asks for, in ms. */
const RELOAD_MS = 10_000

/** What a screen that nobody touches for weeks must do for itself: stay lit, and reload when the desk speaks otherwise. */
export function useUntouched(state: FollowState): void {
  useEffect(() => {
    const lit = (): void => {
      if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => undefined)
    }
    lit()
    document.addEventListener('visibilitychange', lit)
    return () => document.removeEventListener('visibilitychange', lit)
  }, [])
  const outdated = state.at === 'refused' && state.code === 'protocol-mismatch'
  useEffect(() => {
    if (!outdated) return undefined
    const timer = setTimeout(() => location.reload(), RELOAD_MS)
    return () => clearTimeout(timer)
  }, [outdated])
}
