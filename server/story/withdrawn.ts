import { Refusal } from '../../shared/error-code.ts'
import type { Story } from '../../shared/story.ts'

/** S34: nothing is done any more in a story whose split was taken back. Throws `Refusal`. */
export function refuseWithdrawn(story: Pick<Story, 'state'> | null): void {
  if (story?.state === 'withdrawn')
    throw new Refusal(
      'conflict',
      'the split that opened this story was taken back: look for it in the story that it left',
    )
}
