import type { Found } from '../../shared/protocol/seek.ts'

/** Finds of a search that came after a place in the log, as far as they were told. */
export interface NewFinds {
  /** What they are of: another search or place begins anew. */
  key: string
  after: number
  itemIds: ReadonlySet<string>
  /** From where news are heard: another object for every answer, since each has to be listened for anew. */
  begun: { turn: number; indexed: number }
}

/** Told as "99+": nobody counts further. */
export const MOST_TOLD = 99

/** An item that rises again is new once; one that the search finds no more is none. */
export function withNews(before: NewFinds, { hits, gone }: Pick<Found, 'hits' | 'gone'>): NewFinds {
  const itemIds = new Set(before.itemIds)
  for (const { item, place } of hits) if (place > before.after) itemIds.add(item.itemId)
  for (const itemId of gone) itemIds.delete(itemId)
  return { ...before, itemIds }
}

export const countWords = (count: number): string => (count > MOST_TOLD ? `${MOST_TOLD}+` : `${count}`)
