import { hottest } from '../../shared/hottest.ts'
import type { WallScreen } from '../../shared/screen.ts'
import { showsStory, storyOn } from '../../shared/wall-turn.ts'

/**
 * The story that the desk has put on the wall. In a browser of the desk's own a wall that nobody has set up stays with one
 * until another is clearly hotter; a screen with a token waits for the desk, which tells it of no other story (W20).
 */
export function chooseStory({ wall, stories }: WallScreen, current: string | null, bound: boolean): string | null {
  const decided = storyOn(wall)
  if (decided !== null || bound || !showsStory(wall) || wall.programme.order !== 'hottest') return decided
  return hottest(stories, current)?.id ?? null
}
