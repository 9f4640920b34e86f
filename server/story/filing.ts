import type { StoryScreen } from '../../shared/screen.ts'
import { ACTIVE_MS, keysOf, type Known } from './item-index.ts'
import { likeness, sharedWords } from './likeness.ts'
import type { Memory } from './memory.ts'
import { coverage } from './overlap.ts'
import { propositionTerms } from './words.ts'

/** Where an item belongs: a story that is open, an item that waits for company, or neither yet. */
export type Filing =
  | { kind: 'story'; storyId: string; why: string }
  | { kind: 'join'; other: Known; why: string }
  | { kind: 'alone' }

const CANDIDATES = 80
/** Likeness from which an item belongs to a story, and from which two single items open one. */
const FITS = 0.3
const JOINS = 0.42
/** Part of the score that the story's claims decide. */
const CLAIMS = 0.35
const HALF_LIFE_MS = 48 * 3_600_000
const FADED = 0.6

interface Scored {
  other: Known
  score: number
}

const fade = (ms: number): number => FADED + (1 - FADED) * 0.5 ** (Math.max(0, ms) / HALF_LIFE_MS)

function scored(memory: Memory, item: Known, other: Known): Scored {
  const apart = Math.abs(Date.parse(item.line.publishedAt) - Date.parse(other.line.publishedAt))
  return { other, score: likeness(memory.items, item, other).score * fade(apart) }
}

/** The best of a story's claims that a text covers, in [0, 1]. */
function claimed(story: StoryScreen, words: ReadonlySet<string>): number {
  return Math.max(0, ...story.claims.map((c) => coverage(propositionTerms(c.text), words, () => 1)))
}

function why(memory: Memory, item: Known, { other, score }: Scored): string {
  const { names, terms } = sharedWords(memory.items, item, other)
  const parts = [names.length ? `names ${names.join(', ')}` : '', terms.length ? `terms ${terms.join(', ')}` : '']
  return [...parts.filter((p) => p !== ''), score.toFixed(2)].join('; ')
}

const best = (list: readonly Scored[]): Scored | undefined => list.toSorted((a, b) => b.score - a.score)[0]

/** S6: compares an item with the recent items that share its words, each story by its nearest items and its claims. */
export function fileItem(memory: Memory, item: Known, text: string): Filing {
  const since = Date.parse(item.at) - ACTIVE_MS
  const near = memory.items
    .like(keysOf(item), CANDIDATES)
    .filter(({ line, at }) => line.itemId !== item.line.itemId && Date.parse(at) >= since)
    .map((other) => scored(memory, item, other))
  const words = propositionTerms(text)
  const byStory = Map.groupBy(
    near.filter(({ other }) => other.line.storyId !== null && memory.stories.has(other.line.storyId)),
    ({ other }) => other.line.storyId ?? '',
  )
  const stories = [...byStory].map(([storyId, list]) => {
    const top = list.toSorted((a, b) => b.score - a.score).slice(0, 3)
    const mean = top.reduce((sum, { score }) => sum + score, 0) / top.length
    const like = 0.7 * (top[0]?.score ?? 0) + 0.3 * mean
    const story = memory.stories.get(storyId)
    const score = (1 - CLAIMS) * like + CLAIMS * (story ? claimed(story, words) : 0)
    return { storyId, other: top[0]?.other ?? item, score }
  })
  const story = stories.toSorted((a, b) => b.score - a.score || (a.storyId < b.storyId ? -1 : 1))[0]
  if (story && story.score >= FITS) return { kind: 'story', storyId: story.storyId, why: why(memory, item, story) }
  const single = best(near.filter(({ other }) => other.line.storyId === null))
  if (single && single.score >= JOINS) return { kind: 'join', other: single.other, why: why(memory, item, single) }
  return { kind: 'alone' }
}
