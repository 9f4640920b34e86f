import type { StoryCounts } from '../../shared/story.ts'
import type { Stance } from '../../shared/statement.ts'

export interface StoryChip {
  stance: Stance
  words: string
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const MOST = 2

/** What a story's line shows, the weightiest first. */
export function storyChips(counts: StoryCounts): StoryChip[] {
  const reports = counts.reports + counts.followUps
  const chips: [number, StoryChip][] = [
    [counts.denials, { stance: 'denial', words: count(counts.denials, 'denial') }],
    [counts.retractions, { stance: 'retraction', words: `${counts.retractions} withdrawn` }],
    [reports, { stance: 'report', words: count(reports, 'report') }],
    [counts.corrections, { stance: 'correction', words: count(counts.corrections, 'correction') }],
    [counts.confirmations, { stance: 'confirmation', words: 'confirmed' }],
    [counts.noComments, { stance: 'no-comment', words: `${counts.noComments} no comment` }],
  ]
  return chips.flatMap(([n, chip]) => (n > 0 ? [chip] : [])).slice(0, MOST)
}

/** "1 unnamed source" where nobody has yet answered for or against a report. */
export function unnamedWords(counts: StoryCounts): string | null {
  if (counts.unnamed === 0 || counts.denials + counts.confirmations + counts.noComments > 0) return null
  return counts.unnamed === 1 ? 'unnamed sources' : `${counts.unnamed} on unnamed sources`
}
