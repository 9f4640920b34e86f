import type { Store } from '../../db/store.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Wall } from '../../shared/wall.ts'
import { screenWithin } from '../../shared/wall-reach.ts'

type Reads = Pick<Store, 'screen'>

/** A wall as it stands now. */
export async function readWall(store: Reads, wallId: string): Promise<Wall> {
  const { screen } = await store.screen(`wall:${wallId}`)
  if (screen.kind !== 'wall') throw new Error('the store gave another screen')
  return screen.wall
}

/** The walls that were set up. */
export async function readWalls(store: Reads): Promise<Wall[]> {
  const { screen } = await store.screen('desk')
  if (screen.kind !== 'desk') throw new Error('the store gave another screen')
  return screen.walls
}

/** A screen as its followers are told it. */
export async function readTold(store: Reads, topic: Topic): ReturnType<Store['screen']> {
  const read = await store.screen(topic)
  return read.screen.kind === 'wall' ? { ...read, screen: screenWithin(read.screen) } : read
}
