import type { EventBody } from '../../shared/event.ts'
import type { Random } from '../bench/copy/random.ts'
import { aWall } from './build.ts'

const PROGRAMMES = [{}, { order: 'hand' }, { panel: 'alerts' }, { panel: 'wire' }] as const

/** A story is put on one of two walls, or taken off; a wall is given another programme. */
export function randomWall(random: Random, storyId: string | null): EventBody {
  const id = random.pick(['main', 'canteen'])
  const stories = storyId === null ? [] : [storyId]
  const programme = { ...aWall().programme, stories, ...random.pick(PROGRAMMES) }
  return { type: 'wall-changed', wall: aWall({ id, name: id, storyId, programme, held: random.chance(0.3) }) }
}
