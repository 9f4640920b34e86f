import { useState } from 'react'
import { type Held, heldOrder, sameOrder } from './held-order.ts'

/**
 * A list's order as its reader may see it: the live order while nothing would be disturbed, the order last shown while
 * `holding`. `catchUp` takes the live order at once.
 */
export function useHeldOrder(
  live: readonly string[],
  holding: boolean,
  stays?: (id: string) => boolean,
  own?: (id: string) => boolean,
): Held & { catchUp: () => void } {
  const [shown, setShown] = useState(live)
  const first = shown.length === 0
  const held: Held =
    holding && !first ? heldOrder(shown, live, stays, own) : { ids: sameOrder(shown, live) ? shown : live, pending: 0 }
  if (held.ids !== shown) setShown(held.ids)
  return { ...held, catchUp: () => setShown(live) }
}
