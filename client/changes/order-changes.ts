import type { ChangesPage, StoryChanges, ToldChange } from '../../shared/change.ts'
import { rankOf } from './kinds.ts'

const byWeight = (a: ToldChange, b: ToldChange): number => rankOf(a.kind) - rankOf(b.kind) || b.seq - a.seq

/** A story that goes on in another page is told once. */
function joined(pages: readonly ChangesPage[]): StoryChanges[] {
  const stories = new Map<string | null, StoryChanges>()
  for (const story of pages.flatMap((page) => page.stories)) {
    const before = stories.get(story.storyId)
    stories.set(story.storyId, before ? { ...before, changes: [...before.changes, ...story.changes] } : story)
  }
  return [...stories.values()]
}

/** What changed as a reader takes it in: the most serious first, in each story and among stories; of the same weight the newest. */
export function orderChanges(pages: readonly ChangesPage[]): StoryChanges[] {
  const ordered = joined(pages).map((story) => ({ ...story, changes: story.changes.toSorted(byWeight) }))
  return ordered.toSorted((a, b) => {
    const [first, second] = [a.changes[0], b.changes[0]]
    return first && second ? byWeight(first, second) : 0
  })
}
