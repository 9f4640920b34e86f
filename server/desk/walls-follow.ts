import type { Store } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { Wall } from '../../shared/wall.ts'

type Reads = Pick<Store, 'screen'>

/** What stories are merged into, as far as the present decision changes it. */
type MergedInto = ReadonlyMap<string, string | null>

/** The story that all of `storyId` stands in now: itself, or the last of those that took it in. */
async function standingOf(store: Reads, storyId: string, changed: MergedInto): Promise<string> {
  const told = changed.get(storyId)
  if (told === null) return storyId
  if (told !== undefined) return standingOf(store, told, changed)
  const { screen } = await store.screen(`story:${storyId}`)
  const into = screen.kind === 'story' ? screen.story?.mergedInto : null
  return into ? standingOf(store, into, changed) : storyId
}

/** S41: the wall with a story put on it by hand, showing what that story is part of. */
export async function withStory(store: Reads, wall: Wall, chosen: string, changed: MergedInto): Promise<Wall> {
  const storyId = await standingOf(store, chosen, changed)
  return { ...wall, storyId, chosenId: storyId === chosen ? null : chosen }
}

/** S41: walls go over with their story when `decided` merges it into another, and back when it takes that back. */
export async function wallsFollow(store: Reads, decided: readonly NewEvent[], by: string): Promise<NewEvent[]> {
  const changed = new Map(
    decided.flatMap((e) => (e.type === 'story-changed' ? [[e.story.id, e.story.mergedInto] as const] : [])),
  )
  const { screen } = await store.screen('desk')
  if (screen.kind !== 'desk') return []
  const events: NewEvent[] = []
  for (const wall of screen.walls) {
    const chosen = wall.chosenId ?? wall.storyId
    if (chosen === null) continue
    const next = await withStory(store, wall, chosen, changed)
    if (next.storyId !== wall.storyId) events.push({ type: 'wall-changed', wall: next, by, reason: null })
  }
  return events
}
