import { setTimeout } from 'node:timers/promises'
import type { Pace } from '../sample/pace.ts'
import { moved, type Replayed } from '../sample/replayed.ts'
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

/** Posts items one by one when each is due; answers how many were taken. Ends early when `signal` does. */
export async function replayItems(items: readonly Replayed[], given: ReplayGiven): Promise<number> {
  const { target, pace, now, moveEmbargoes, refused, signal } = given
  const start = now()
  let taken = 0
  for (const [index, item] of items.entries()) {
    const wait = start + (pace.due[index] ?? 0) - now()
    if (wait > 0) await setTimeout(wait, null, { signal })
    signal.throwIfAborted()
    const posted = await post(target, moveEmbargoes ? moved(item, pace, start) : item.text, signal)
    if (posted.ok) taken++
    else refused(`${item.publishedAt}: ${posted.detail}`)
  }
  return taken
}
