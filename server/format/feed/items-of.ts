import type { Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { wireItem } from '../wire-item.ts'
import type { Entry, FeedRead } from './entry.ts'
import { toDraft } from './to-draft.ts'

const isSilent = (entry: Entry): boolean =>
  Object.values({ ...entry, base: null }).every((member) =>
    Array.isArray(member) ? member.length === 0 : (member ?? null) === null,
  )

/** A feed's entries as items; one that says nothing at all is told as skipped. */
export function itemsOf({ entries, feed, repairs }: FeedRead, received: Received): Read {
  const spoken = entries.filter((entry) => !isSilent(entry))
  const silent = entries.length - spoken.length
  return {
    items: spoken.map((entry) => wireItem(toDraft(entry, feed), received)),
    skipped: Array.from({ length: silent }, () => ({ guid: null, reason: 'an entry that says nothing' })),
    repairs,
  }
}
