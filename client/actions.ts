/**
 * Everything that can be done, once: it drives keys, the palette, buttons' titles and the help alike.
 *
 * To add an action, write one entry in `actions.ts` of the folder to which it belongs (a new folder's list is joined
 * below). Then either give it `perform` (and `offered`, where it can't always be done), or leave both out and let the page
 * do it: `<ActionButton action="story.merge" onClick={…}>` where it has a button, `useOffer('story.merge', …)` where it
 * has none. While that is on the page, key and palette press it; inside of a row (`data-entry`, `data-alert`) it means the
 * row that has the focus.
 */
import type { Action } from './action/action.ts'
import { registry } from './action/registry.ts'
import { ALERT_ACTIONS } from './alerts/actions.ts'
import { CHANGES_ACTIONS } from './changes/actions.ts'
import { DESK_ACTIONS, MOVE_ACTIONS } from './desk/actions.ts'
import { ITEM_ACTIONS } from './item/actions.ts'
import { OUT_ACTIONS } from './out/actions.ts'
import { SAVED_ACTIONS } from './saved/actions.ts'
import { ENTRY_ACTIONS, STORY_ACTIONS } from './story/actions.ts'
import { TENDING_ACTIONS } from './tending/actions.ts'
import { WALL_ACTIONS } from './walls/actions.ts'
import { WIRE_ACTIONS } from './wire/actions.ts'

const ALL = [
  ...MOVE_ACTIONS,
  ...ENTRY_ACTIONS,
  ...STORY_ACTIONS,
  ...TENDING_ACTIONS,
  ...OUT_ACTIONS,
  ...ITEM_ACTIONS,
  ...WIRE_ACTIONS,
  ...SAVED_ACTIONS,
  ...ALERT_ACTIONS,
  ...WALL_ACTIONS,
  ...CHANGES_ACTIONS,
  ...DESK_ACTIONS,
]

export type ActionId = (typeof ALL)[number]['id']
type Known = Action & { id: ActionId }

export const ACTIONS: readonly Known[] = registry<Known>(ALL)

const byId = new Map(ACTIONS.map((action) => [action.id, action]))

export function actionOf(id: ActionId): Action {
  const action = byId.get(id)
  if (action === undefined) throw new Error(`broken invariant: no action is called ${id}`)
  return action
}
