import type { LogEvent } from './event.ts'
import { isHeld } from './held.ts'
import type { WireScreen } from './screen.ts'
import { raise, WINDOW } from './window.ts'

/** Brings the walls' wire (newest first) from before `event` to after it. */
export function foldWire(screen: WireScreen, event: LogEvent): WireScreen {
  if (
    event.type !== 'item-arrived' &&
    event.type !== 'item-updated' &&
    event.type !== 'item-released' &&
    event.type !== 'item-withdrawn'
  )
    return screen
  if (isHeld(event.item)) return screen
  const line = { ...event.item, seq: event.seq }
  return { ...screen, items: raise(screen.items, line, ({ itemId }) => itemId, WINDOW.wallWire) }
}
