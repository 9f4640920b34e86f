import type { Story } from './story.ts'

/** How many stories a desk pins, and how many people watch one. */
export const MOST_PINNED = 20
export const MOST_WATCHERS = 100

/** A newest-first list of stories: so many, and those that are pinned wherever they stand. */
export const windowOf = (stories: readonly Story[], size: number): Story[] =>
  stories.filter(({ pinned }, at) => at < size || pinned)

/** A story's line as the room may see it: who works on it is the desk's own business. */
export function forTheRoom<S extends Pick<Story, 'pinned' | 'assignee' | 'watchers'>>(story: S): S {
  const { pinned, assignee, watchers } = story
  const bare = !pinned && assignee === null && watchers.length === 0
  return bare ? story : { ...story, pinned: false, assignee: null, watchers: [] }
}

/** A line that stands among the others by its own `seq`, which work on it does not change. */
export function placeStory(stories: readonly Story[], next: Story, size: number): Story[] {
  const rest = stories.filter(({ id }) => id !== next.id)
  return windowOf(
    [...rest, next].toSorted((a, b) => b.seq - a.seq),
    size,
  )
}
