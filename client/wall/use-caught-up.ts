import { useState } from 'react'
import type { TopicView } from '../follow/view.ts'
import { useSecond } from '../ui/now.ts'

/** For how long a wall says that it has caught up, in ms. */
const SAID_FOR = 60_000

interface Break {
  since: number
  seq: number
}

/** What a break has cost, once it is over. */
export interface CaughtUp {
  /** Events that it has caught up with. */
  events: number
  from: number
  until: number
}

/** W26: after any break, what was caught up with; null when there was none lately. */
export function useCaughtUp({ state, cursor }: Pick<TopicView, 'state' | 'cursor'>): CaughtUp | null {
  const now = useSecond()
  const [broken, setBroken] = useState<Break | null>(null)
  const [caught, setCaught] = useState<CaughtUp | null>(null)
  if (state.at === 'stale' && broken === null) setBroken({ since: state.since, seq: cursor?.seq ?? 0 })
  if (state.at === 'live' && broken !== null) {
    setBroken(null)
    setCaught({ events: Math.max(0, (cursor?.seq ?? 0) - broken.seq), from: broken.since, until: now })
  }
  return caught !== null && now - caught.until < SAID_FOR ? caught : null
}
