import type { Story } from '../../shared/story.ts'

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Stories that are offered at once. */
const MOST = 8

/** C50: the stories that `storyId` can be merged into, by what is typed of their titles; open ones first. */
export function storiesFor(stories: readonly Story[], storyId: string, typed: string): Story[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean)
  const fit = stories.filter(
    ({ id, title, mergedInto }) =>
      id !== storyId && mergedInto === null && words.every((word) => plain(title).includes(word)),
  )
  return [...fit.filter((s) => s.state === 'open'), ...fit.filter((s) => s.state === 'closed')].slice(0, MOST)
}
