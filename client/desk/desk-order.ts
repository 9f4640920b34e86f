import type { Story } from '../../shared/story.ts'

/** Pinned stories first, then open ones as they stand, closed ones below. */
export function deskOrder(stories: readonly Story[]): string[] {
  const rest = stories.filter((s) => !s.pinned)
  const [open, closed] = [rest.filter((s) => s.state === 'open'), rest.filter((s) => s.state === 'closed')]
  return [...stories.filter((s) => s.pinned), ...open, ...closed].map((s) => s.id)
}
