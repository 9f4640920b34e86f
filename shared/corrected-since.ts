import type { Alert } from './alert.ts'
import type { Entry } from './entry.ts'
import type { ItemLine } from './item.ts'
import { isRewritten, type Later, readLater } from './later.ts'

export interface Around {
  alerts: readonly Alert[]
  entries: readonly Entry[]
  items: readonly ItemLine[]
}

/** True of the entry of the correction itself, and of what was read from the copy as it was corrected. */
function isAsCorrected({ id, evidence }: Entry, correction: Alert, entries: readonly Entry[]): boolean {
  if (correction.entryId === id) return true
  const by = entries.find((e) => e.id === correction.entryId)?.evidence
  return !!by && evidence?.itemId === by.itemId && evidence.version >= by.version
}

/** Who carries a report corrects its own copy alone: another outlet's stands as it stood. */
function isOfItsOutlet({ evidence, firstItemId }: Entry, itemId: string, items: readonly ItemLine[]): boolean {
  const told = evidence?.itemId ?? firstItemId
  const sourceOf = (id: string | null) => items.find((line) => line.itemId === id)?.source
  return told === itemId || (sourceOf(told) !== undefined && sourceOf(told) === sourceOf(itemId))
}

/** A correction whose entry a person has rejected is none. */
const isRejected = ({ entryId }: Alert, entries: readonly Entry[]): boolean =>
  entries.some((e) => e.id === entryId && e.state === 'rejected')

/** What a correction of its copy, logged after the entry, says; null where none came. */
export const correctionOf = (entry: Entry, { alerts, entries, items }: Around): string | null =>
  alerts.findLast(
    (a) =>
      a.kind === 'correction' &&
      a.seq > entry.seq &&
      a.itemId !== null &&
      entry.carriedBy.includes(a.itemId) &&
      isOfItsOutlet(entry, a.itemId, items) &&
      !isRejected(a, entries) &&
      !isAsCorrected(entry, a, entries),
  )?.headline ?? null

/** What a later version of its copy has in place of the entry's words; null where they stand. */
export function rewrittenIn({ evidence }: Pick<Entry, 'evidence'>): Later | null {
  const later = evidence?.later === undefined ? null : readLater(evidence.later)
  return later !== null && isRewritten(later) ? later : null
}
