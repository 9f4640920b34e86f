import type { ItemLineBody } from '../../../shared/item.ts'
import type { Occurrence } from './occurrence.ts'

/** What happened to a piece of copy rather than in an entry. */
export const inCopy = (item: ItemLineBody, kind: Occurrence['kind'], detail: string): Occurrence => ({
  kind,
  storyId: item.storyId,
  claimId: null,
  entryId: null,
  itemId: item.itemId,
  parties: [],
  sources: [item.source, item.sourceName],
  language: item.language,
  confidence: 1,
  outlets: 0,
  about: item.headline,
  headline: `${item.sourceName}: ${item.headline}`,
  detail,
})
