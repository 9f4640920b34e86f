import { useEffect, useSyncExternalStore } from 'react'
import type { Companion } from '../../shared/protocol/company.ts'
import { useStore } from '../follow/hooks.ts'

const NOBODY: readonly Companion[] = []

/** Says that this story is open, while it is. */
export function useAttending(story: string, isNow: boolean): void {
  const { presence } = useStore()
  useEffect(() => {
    presence.attend({ story: isNow ? story : null })
    return () => presence.attend({ story: null })
  }, [presence, story, isNow])
}

/** Says that this entry is being put right, while it is. */
export function useCorrecting(entryId: string): void {
  const { presence } = useStore()
  useEffect(() => {
    presence.attend({ correcting: entryId })
    return () => presence.attend({ correcting: null })
  }, [presence, entryId])
}

/** Who else has the open story open. */
export function useCompany(): readonly Companion[] {
  const { presence } = useStore()
  const read = (): readonly Companion[] => presence.company()?.others ?? NOBODY
  return useSyncExternalStore((listener) => presence.subscribe(listener), read, read)
}
