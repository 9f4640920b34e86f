import type { EventBody } from '../../shared/event.ts'
import type { Random } from '../bench/copy/random.ts'
import { AT } from './build.ts'
import { randomSearch } from './random-search.ts'

/** One of two people looks at a story, says since when she wants to be told, or saves and sees searches. */
export function randomMine(random: Random, storyId: string | null): EventBody {
  if (random.chance(0.4)) return randomSearch(random)
  const userId = random.pick(['viewer', 'ben'])
  const type = 'mine-changed'
  if (storyId !== null && random.chance(0.7))
    return { type, userId, mine: { what: 'look', storyId, upTo: random.below(100) } }
  if (random.chance(0.5)) return { type, userId, mine: { what: 'shift', began: AT } }
  const since = random.pick([{ from: 'look' }, { from: 'shift' }, { from: 'time', at: AT }] as const)
  return { type, userId, mine: { what: 'since', since } }
}
