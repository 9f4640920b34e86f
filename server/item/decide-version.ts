import type { ItemStanding, Row } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemReceipt } from '../../shared/item.ts'
import type { ParsedItem } from '../format/parse.ts'

export interface VersionDecision {
  receipt: ItemReceipt
  events: NewEvent[]
  rows: Row[]
  /** The item as it stands once the events are logged, for the next decision of the same batch (`line.seq` not yet known: 0). */
  after: ItemStanding
}

/** What came, against what stands: created, updated, duplicate, stale, withdrawn or held. Pure. */
export type DecideVersion = (
  standing: ItemStanding | null,
  item: ParsedItem,
  given: { receivedAt: string; payloadId: string; itemId: string },
) => VersionDecision
