import type { Story } from './story.ts'

/** How many stories a desk pins, and how many people watch one. */
export const MOST_PINNED = 20
export const MOST_WATCHERS = 100

/** A newest-first list of stories: so many, and those that are pinned wherever they stand. */
export const windowOf = (stories: readonly Story[], size: number): Story[] =>
  stories.filter(({ pinned }, at) => at < size || pinned)

/** A line that stands among the others by its own `seq`, which work on it does not change. */
export function placeStory(stories: readonly Story[], next: Story, size: number): Story[] {
  const rest = stories.filter(({ id }) => id !== next.id)
  return windowOf(
    [...rest, next].toSorted((a, b) => b.seq - a.seq),
    size,
  )
}
