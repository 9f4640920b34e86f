import type { Action, World } from './action.ts'
import { stageOf } from './look-around.ts'
import { offered } from './offers.ts'

/** How an action is done just now, with the focus on `focus`; null where it can't be. */
export function doable(action: Action, world: World, focus: Element | null): (() => void) | null {
  const { id, latest = false, perform } = action
  if (perform === undefined) return offered(id, { focus, stage: stageOf(focus), latest })
  return action.offered === undefined || action.offered(world) ? () => perform(world) : null
}
