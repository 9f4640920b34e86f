import type { LogEvent } from '../../shared/event.ts'
import type { Seq } from '../../shared/scalar.ts'
import { touchedItems } from '../../shared/search/touched.ts'

/** What a stretch of the log did to items, as far as searches may ask for it. */
export interface Changed {
  /** Items whose place or facts changed: all but those that only now arrived. */
  earlier: ReadonlySet<string>
  /** True where anything changed at all. */
  any: boolean
}

interface Touch {
  seq: Seq
  itemIds: readonly string[]
  arrived: string | null
}

/** Touches that are remembered; a screen that is farther behind asks anew. */
const KEPT = 4_000

/** The latest changes of items, in the order of the log. */
export class Changes {
  #touches: Touch[] = []
  /** All touches after this are remembered. */
  #from: Seq

  constructor(head: Seq) {
    this.#from = head
  }

  add(events: readonly LogEvent[]): void {
    for (const event of events) {
      const itemIds = touchedItems(event)
      if (itemIds.length === 0) continue
      this.#touches.push({ seq: event.seq, itemIds, arrived: event.type === 'item-arrived' ? event.item.itemId : null })
    }
    if (this.#touches.length <= 2 * KEPT) return
    this.#from = this.#touches.at(-KEPT - 1)?.seq ?? this.#from
    this.#touches = this.#touches.slice(-KEPT)
  }

  /** What happened after `after`, up to `upTo`; null where that is not remembered any more. */
  between(after: Seq, upTo: Seq): Changed | null {
    if (after < this.#from) return null
    const touches = this.#touches.filter(({ seq }) => seq > after && seq <= upTo)
    const arrived = new Set(touches.map((touch) => touch.arrived))
    const earlier = touches.flatMap(({ itemIds }) => itemIds).filter((itemId) => !arrived.has(itemId))
    return { earlier: new Set(earlier), any: touches.length > 0 }
  }
}
