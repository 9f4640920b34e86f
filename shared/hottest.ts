import type { Story } from './story.ts'

const HALF_LIFE_MS = 2 * 3_600_000
/** A wall that shows a story stays with it until another is clearly hotter. */
const STAY = 1.25

const weight = ({ counts, contested }: Pick<Story, 'counts' | 'contested'>): number =>
  1 +
  3 * counts.denials +
  2 * (counts.reports + counts.followUps + counts.confirmations + counts.retractions + counts.corrections) +
  counts.restatements +
  counts.noComments +
  (contested ? 4 : 0)

/**
 * The open stories, those that matter most now first: by what is in them, halved for every two hours that they have been
 * quieter than the latest one. Told from the stories alone, not from the clock, so that every screen agrees. `current`
 * keeps its place unless another is clearly hotter.
 */
export function byHeat(stories: readonly Story[], current: string | null = null): Story[] {
  const open = stories.filter((s) => s.state === 'open')
  const latest = Math.max(...open.map((s) => Date.parse(s.lastAt)))
  const heat = (s: Story): number =>
    weight(s) * 2 ** ((Date.parse(s.lastAt) - latest) / HALF_LIFE_MS) * (s.id === current ? STAY : 1)
  return open.toSorted((a, b) => heat(b) - heat(a) || b.seq - a.seq)
}

/** The open story that matters most now; null when none is open. */
export const hottest = (stories: readonly Story[], current: string | null = null): Story | null =>
  byHeat(stories, current)[0] ?? null
