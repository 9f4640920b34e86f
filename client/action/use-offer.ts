import { type RefObject, useEffect, useRef } from 'react'
import type { ActionId } from '../actions.ts'
import { offer } from './offers.ts'

/**
 * Lets keys and palette do `id` while the caller is on the page; null offers nothing. `place` is where it stands: an offer
 * inside of a row (`data-entry`, `data-alert`) means that row alone.
 */
export function useOffer(id: ActionId, perform: (() => void) | null, place?: RefObject<Element | null>): void {
  const latest = useRef(perform)
  useEffect(() => {
    latest.current = perform
  })
  const offers = perform !== null
  useEffect(
    () => (offers ? offer(id, { perform: () => latest.current?.(), at: () => place?.current ?? null }) : undefined),
    [id, offers, place],
  )
}
