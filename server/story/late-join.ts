import { candidates, type Placed, probability, why } from './filing.ts'
import type { Known } from './known.ts'
import type { Memory } from './memory.ts'

/** Log-odds from which a waiting item is filed without asking. */
const SURE = 1
/** Waiting items that one arrival can call up: the nearest of those that it has words in common with. */
const CALLED = 30
const MOST_CALLED = 5

/** A waiting item that fits a story after all. */
export interface LateJoiner {
  item: Known
  why: string
  /** False where a person is to say. */
  sure: boolean
}

/**
 * S35: when an item is filed, the waiting items that come near it are weighed again: what the new copy tells may be what
 * they lacked. Each that now fits this story best joins it, or is proposed. Nearest first.
 */
export function lateJoiners(memory: Memory, placed: Placed): LateJoiner[] {
  const arrived = memory.items.held(placed.itemId)
  if (!arrived) return []
  return memory.items
    .like(arrived, CALLED)
    .filter(({ known }) => known.line.storyId === null && !known.line.withdrawn)
    .slice(0, MOST_CALLED)
    .flatMap((other) => {
      const all = candidates(memory, other, placed)
      const [best] = all
      if (!best || best.odds <= 0 || best.storyId !== placed.storyId) return []
      const reason = why(memory, other.known, best, probability(all, best))
      return [{ item: other.known, why: reason, sure: best.odds >= SURE }]
    })
}
