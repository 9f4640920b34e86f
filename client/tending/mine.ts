import type { Story } from '../../shared/story.ts'

/** The stories that are somebody's, and those that they watch. */
export const mineAmong = (stories: readonly Story[], userId: string | null): Story[] =>
  stories.filter(
    ({ assignee, watchers }) =>
      userId !== null && (assignee?.id === userId || watchers.some(({ id }) => id === userId)),
  )
