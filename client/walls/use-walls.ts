import { useEffect } from 'react'
import type { WallLine } from '../../shared/wall-line.ts'
import { type Fetched, useFetched } from '../access/use-fetched.ts'
import { usePart } from '../follow/hooks.ts'

interface Walls {
  walls: WallLine[]
  build: string
}

/** How often it is asked how screens are doing while they are looked at, in milliseconds: that is no event. */
const AGAIN = 5_000

/** The walls with their screens: asked for again when one changes, and every few seconds while the page is seen. */
export function useWalls(): { fetched: Fetched<Walls>; again: () => void } {
  const stamp = usePart('desk', (view) => JSON.stringify(view.screen?.walls ?? []))
  const { fetched, again } = useFetched<Walls>('/api/v1/walls', stamp)
  useEffect(() => {
    const ifSeen = (): void => {
      if (!document.hidden) again()
    }
    const timer = setInterval(ifSeen, AGAIN)
    document.addEventListener('visibilitychange', ifSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ifSeen)
    }
  }, [again])
  return { fetched, again }
}
