import type { Store } from '../../db/store.ts'
import { emptyStory, fold } from '../../shared/fold.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { StoryScreen } from '../../shared/screen.ts'

/** What a story's screen showed at a place in the log, or at an instant (ISO); `story` is null where it had not begun. */
export async function storyAsOf(
  store: Pick<Store, 'eventsOfStory' | 'seqAt'>,
  storyId: string,
  asOf: Seq | string,
): Promise<StoryScreen> {
  const upTo = typeof asOf === 'number' ? asOf : await store.seqAt(asOf)
  return fold(emptyStory(storyId), await store.eventsOfStory(storyId, upTo))
}
