import type { EventBody } from '../../shared/event.ts'
import type { Random } from '../bench/copy/random.ts'
import { aWall } from './build.ts'

/** A story is put on one of two walls, or taken off. */
export function randomWall(random: Random, storyId: string | null): EventBody {
  const id = random.pick(['main', 'canteen'])
  return { type: 'wall-changed', wall: aWall({ id, name: id, storyId }) }
}
