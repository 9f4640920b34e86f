import { useCallback } from 'react'
import { useStore } from '../follow/hooks.ts'

/** The place in the log up to which this screen shows a story; undefined while it shows nothing of it. */
export function useSeen(storyId: string | null): () => number | undefined {
  const store = useStore()
  return useCallback(
    () => (storyId === null ? undefined : store.view(`story:${storyId}`).cursor?.seq),
    [store, storyId],
  )
}
