import type { Alert } from '../../shared/alert.ts'
import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Standing } from '../../shared/standings.ts'

type Around = Pick<StoryScreen, 'alerts' | 'entries' | 'items'>

/** The wire's words for the withdrawal of what an entry rests on. */
function killOf({ carriedBy, respondsTo, restates }: Entry, { entries, items, alerts }: Around): string | null {
  const below = entries.filter((e) => respondsTo.includes(e.id) || e.id === restates).flatMap((e) => e.carriedBy)
  const concerned = new Set([...carriedBy, ...below])
  const alarm = alerts.findLast((a) => a.kind === 'kill' && a.itemId !== null && concerned.has(a.itemId))
  return alarm?.headline ?? items.find((line) => line.withdrawn && concerned.has(line.itemId))?.headline ?? null
}

/** True of the entry of the correction itself, and of what was read from the copy as it was corrected. */
function isAsCorrected({ id, evidence }: Entry, correction: Alert, entries: readonly Entry[]): boolean {
  if (correction.entryId === id) return true
  const by = entries.find((e) => e.id === correction.entryId)?.evidence
  return !!by && evidence?.itemId === by.itemId && evidence.version >= by.version
}

/** What a correction of its copy, logged after the entry, says; null where none came. */
const correctionOf = (entry: Entry, { alerts, entries }: Around): string | null =>
  alerts.findLast(
    (a) =>
      a.kind === 'correction' &&
      a.seq > entry.seq &&
      a.itemId !== null &&
      entry.carriedBy.includes(a.itemId) &&
      !isAsCorrected(entry, a, entries),
  )?.headline ?? null

/** Why the copy under an entry no longer holds, in the wire's own words: withdrawn, else corrected since. */
export const fateOf = (entry: Entry, standing: Standing, around: Around): string | null =>
  standing === 'stands' ? correctionOf(entry, around) : killOf(entry, around)
