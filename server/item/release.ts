import type { ItemStanding, Row } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemVersion, VersionState } from '../../shared/item.ts'
import { isBefore } from './instant.ts'
import { lineOf } from './line-of.ts'

/** What the end of an embargo changes: an `item-released` event and the version's state. Pure. */
export type DecideRelease = (
  standing: ItemStanding,
  version: ItemVersion,
  at: string,
) => { events: NewEvent[]; rows: Row[] }

/** I11: what waits is let out at its time as the item's current version; what has been overtaken or killed meanwhile never is. */
export const decideRelease: DecideRelease = (standing, version, at) => {
  const { itemId, version: number, embargoedUntil } = version
  const { line } = standing
  const becomes = (state: VersionState): Row => ({ row: 'version-state', itemId, version: number, state, fault: null })
  if (embargoedUntil === null || isBefore(at, embargoedUntil)) return { events: [], rows: [] }
  if (line.held?.version !== number) return { events: [], rows: [becomes(line.withdrawn ? 'withdrawn' : 'stale')] }
  return {
    events: [{ type: 'item-released', item: lineOf(version, line.storyId), by: 'auto', reason: null }],
    rows: [becomes('pending')],
  }
}
