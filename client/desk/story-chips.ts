import type { StoryCounts } from '../../shared/story.ts'
import type { Stance } from '../../shared/statement.ts'
import { t } from '../words/t.ts'

export interface StoryChip {
  stance: Stance
  words: string
}

const MOST = 2

/** What a story's line shows, the weightiest first. */
export function storyChips(counts: StoryCounts): StoryChip[] {
  const { denials, retractions, corrections, confirmations, noComments } = counts
  const reports = counts.reports + counts.followUps
  const chips: [number, StoryChip][] = [
    [denials, { stance: 'denial', words: t('{n, plural, one {# denial} other {# denials}}', { n: denials }) }],
    [retractions, { stance: 'retraction', words: t('{n} withdrawn', { n: retractions }) }],
    [reports, { stance: 'report', words: t('{n, plural, one {# report} other {# reports}}', { n: reports }) }],
    [
      corrections,
      { stance: 'correction', words: t('{n, plural, one {# correction} other {# corrections}}', { n: corrections }) },
    ],
    [confirmations, { stance: 'confirmation', words: t('confirmed') }],
    [noComments, { stance: 'no-comment', words: t('{n} no comment', { n: noComments }) }],
  ]
  return chips.flatMap(([n, chip]) => (n > 0 ? [chip] : [])).slice(0, MOST)
}

/** "1 unnamed source" where nobody has yet answered for or against a report. */
export function unnamedWords(counts: StoryCounts): string | null {
  if (counts.unnamed === 0 || counts.denials + counts.confirmations + counts.noComments > 0) return null
  return t('{n, plural, one {unnamed sources} other {# on unnamed sources}}', { n: counts.unnamed })
}
