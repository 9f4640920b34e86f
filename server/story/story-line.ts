import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Story, StoryBody, StoryCounts } from '../../shared/story.ts'
import type { Stance } from '../../shared/statement.ts'

export const isLive = (entry: Entry): boolean => entry.state !== 'rejected'

const isReport = (entry: Entry): boolean => entry.stance === 'report' || entry.stance === 'follow-up'

/** S2: the counts of a story are those of its live entries. */
export function countsOf({ entries, items }: Pick<StoryScreen, 'entries' | 'items'>): StoryCounts {
  const live = entries.filter(isLive)
  const of = (stance: Stance): number => live.filter((e) => e.stance === stance).length
  return {
    reports: of('report'),
    followUps: of('follow-up'),
    confirmations: of('confirmation'),
    denials: of('denial'),
    restatements: of('restatement'),
    noComments: of('no-comment'),
    corrections: of('correction'),
    retractions: of('retraction'),
    unnamed: live.filter((e) => isReport(e) && e.sourcing === 'unnamed').length,
    parties: new Set(live.map((e) => e.party)).size,
    items: items.length,
  }
}

/** S3: a story is contested when somebody denies a claim that somebody reports. */
export function isContested({ entries }: Pick<StoryScreen, 'entries'>): boolean {
  const live = entries.filter(isLive)
  const reported = new Set(live.filter(isReport).map((e) => e.claimId))
  return live.some((e) => e.stance === 'denial' && reported.has(e.claimId))
}

/** The story's line as its screen has it after a decision. */
export function lineOf(screen: StoryScreen, story: Story, lastAt: string): StoryBody {
  const { seq: _seq, ...body } = story
  return { ...body, lastAt, counts: countsOf(screen), contested: isContested(screen) }
}

export const NO_COUNTS: StoryCounts = countsOf({ entries: [], items: [] })
