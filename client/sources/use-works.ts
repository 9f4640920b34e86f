import { useSyncExternalStore } from 'react'
import type { Work } from '../../shared/protocol/works.ts'
import { useStore } from '../follow/hooks.ts'
import { useMinute } from '../ui/now.ts'
import { shownWorks } from './far-words.ts'

/** Long work that is under way, imports first. */
export function useWorks(): readonly Work[] {
  const { works } = useStore()
  const read = (): readonly Work[] => works.all()
  const all = useSyncExternalStore((listener) => works.subscribe(listener), read, read)
  return shownWorks(all, useMinute())
}

/** What a source is bringing just now, where that is much. */
export const useWorkOf = (sourceId: string): Work | undefined => useWorks().find(({ source }) => source === sourceId)
