import { hottest } from '../../shared/hottest.ts'
import type { Story } from '../../shared/story.ts'

/**
 * C223: the story with which the desk opens for a reader who has chosen none: the hottest of those that are contested, else
 * the hottest. It stays, but for one that nobody contests while nobody has touched anything yet: that yields to one that is.
 */
export function opensWith(stories: readonly Story[], kept: string | null, touched: boolean): string | null {
  const contested = hottest(stories.filter((story) => story.contested))
  const best = contested ?? hottest(stories)
  if (kept === null || best === null) return best?.id ?? kept
  const stands = stories.find(({ id }) => id === kept)
  const yields = !touched && contested !== null && stands !== undefined && !stands.contested
  return yields ? contested.id : kept
}
