import { allows, type Identity } from '../../shared/role.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Wall } from '../../shared/wall.ts'
import { showsStory, storyOn } from '../../shared/wall-turn.ts'

/**
 * What is one person's is followed by that one alone. The desk, its alerts and its lists are for people; what is
 * proposed, and where copy comes from, is for those who decide it. A screen's key follows its own wall, and of stories
 * and copy what `maySee` tells.
 */
export function mayFollow({ id, role, wall }: Pick<Identity, 'id' | 'role' | 'wall'>, topic: Topic): boolean {
  if (role === 'wall') return topic === `wall:${wall}` || topic === 'wire' || topic.startsWith('shown:')
  if (topic.startsWith('mine:')) return allows(role, 'viewer') && topic === `mine:${id}`
  if (topic.startsWith('notes:')) return allows(role, 'editor')
  if (topic === 'proposals' || topic === 'sources') return allows(role, 'editor')
  return allows(role, 'viewer')
}

/** W20: of stories and copy a wall's screens follow only what the wall shows now. */
export function maySee(wall: Wall, topic: Topic): boolean {
  if (topic.startsWith('shown:')) return storyOn(wall) !== null && topic === `shown:${storyOn(wall)}`
  if (topic === 'wire') return wall.programme.panel === 'wire' && !showsStory(wall) && !wall.removed
  return true
}
