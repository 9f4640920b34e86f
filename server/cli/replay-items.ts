import { setTimeout } from 'node:timers/promises'
import type { PlainItem } from '../../shared/item.ts'
import type { Pace } from './pace.ts'
import { post, type Target } from './post.ts'

export interface ReplayGiven {
  target: Target
  pace: Pace
  /** Milliseconds since the epoch. */
  now: () => number
  /** Moves embargoes from the wire's time into the replay's, so that they end while it is watched. */
  moveEmbargoes: boolean
  /** Hears of each item that was refused, as text. */
  refused: (what: string) => void
  signal: AbortSignal
}

/** An item with its embargo in the replay's own time. */
function moved(item: PlainItem, pace: Pace, start: number): PlainItem {
  if (item.embargoedUntil === undefined) return item
  const ends = start + pace.at(Date.parse(item.embargoedUntil))
  return { ...item, embargoedUntil: new Date(ends).toISOString() }
}

/** Posts items one by one when each is due; answers how many were taken. Ends early when `signal` does. */
export async function replayItems(items: readonly PlainItem[], given: ReplayGiven): Promise<number> {
  const { target, pace, now, moveEmbargoes, refused, signal } = given
  const start = now()
  let taken = 0
  for (const [index, item] of items.entries()) {
    const wait = start + (pace.due[index] ?? 0) - now()
    if (wait > 0) await setTimeout(wait, null, { signal })
    signal.throwIfAborted()
    const posted = await post(target, JSON.stringify(moveEmbargoes ? moved(item, pace, start) : item), signal)
    if (posted.ok) taken++
    else refused(`${item.guid}: ${posted.detail}`)
  }
  return taken
}
