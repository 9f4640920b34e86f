import type { ItemStanding, Row } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemVersion } from '../../shared/item.ts'

/** What the end of an embargo changes: an `item-released` event and the version's state. Pure. */
export type DecideRelease = (
  standing: ItemStanding,
  version: ItemVersion,
  at: string,
) => { events: NewEvent[]; rows: Row[] }
