import { plainWords } from '../../shared/plain-words.ts'
import type { Story } from '../../shared/story.ts'

const plain = (title: string): string => plainWords(title).join(' ')

/** Stories that are offered at once. */
const MOST = 8

/** C50: the stories other than `storyId` that can take something in, by what is typed of their titles; open ones first. */
export function storiesFor(stories: readonly Story[], storyId: string | null, typed: string): Story[] {
  const words = plainWords(typed)
  const fit = stories.filter(
    ({ id, title, mergedInto }) =>
      id !== storyId && mergedInto === null && words.every((word) => plain(title).includes(word)),
  )
  return [...fit.filter((s) => s.state === 'open'), ...fit.filter((s) => s.state === 'closed')].slice(0, MOST)
}
