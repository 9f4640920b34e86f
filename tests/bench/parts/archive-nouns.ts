import type { Claim } from '../../../shared/claim.ts'
import type { EntryBody } from '../../../shared/entry.ts'
import type { ItemLine, PlainItem } from '../../../shared/item.ts'
import type { StoryBody } from '../../../shared/story.ts'

const NO_COUNTS: StoryBody['counts'] = {
  reports: 0,
  followUps: 0,
  confirmations: 0,
  denials: 0,
  restatements: 0,
  noComments: 0,
  corrections: 0,
  retractions: 0,
  unnamed: 0,
  parties: 0,
  items: 0,
}

/** The story with one more item. */
export function storyOf(known: StoryBody | null, id: string, item: PlainItem, at: string): StoryBody {
  const story: StoryBody = known ?? {
    id,
    title: item.headline,
    state: 'open',
    mergedInto: null,
    pinned: false,
    assignee: null,
    watchers: [],
    openedAt: at,
    lastAt: at,
    counts: NO_COUNTS,
    contested: true,
  }
  const { counts } = story
  const denials = Math.min(counts.denials + 1, 3)
  return { ...story, lastAt: at, counts: { ...counts, items: counts.items + 1, reports: 1, denials, parties: 2 } }
}

export const claimOf = (story: StoryBody, line: ItemLine, at: string): Omit<Claim, 'seq'> => ({
  id: `claim-of ${story.id}`,
  storyId: story.id,
  text: line.headline,
  madeAt: at,
  firstItemId: line.itemId,
  by: 'auto',
  wordings: [],
  wordedBy: null,
  mergedInto: null,
  dropped: false,
})

/** The first is a report, the others deny it. */
export const entryOf = (story: StoryBody, line: ItemLine, place: number): EntryBody => ({
  id: `${story.id} ${place}`,
  storyId: story.id,
  claimId: `claim-of ${story.id}`,
  party: place === 0 ? line.sourceName : `${line.headline.split(' ').slice(0, 3).join(' ')} ${place}`,
  speaker: null,
  role: null,
  stance: place === 0 ? 'report' : 'denial',
  sourcing: place === 0 ? 'unnamed' : 'on-record',
  quote: null,
  text: line.headline,
  saidAt: null,
  firstItemId: line.itemId,
  carriedBy: [line.itemId],
  restates: null,
  respondsTo: place === 0 ? [] : [`${story.id} 0`],
  confidence: 0.8,
  by: 'auto',
  state: 'suggested',
  evidence: null,
  asRead: null,
})
