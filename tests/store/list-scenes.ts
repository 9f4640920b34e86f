import type { EventBody } from '../../shared/event.ts'
import type { PartyRow } from '../../shared/party.ts'
import { anOutlet, aParty } from '../helpers/build.ts'
import type { Scene } from './scene.ts'

const partyChanged = (id: string, change: PartyRow['change'] = 'listed', note = ''): EventBody => ({
  type: 'party-changed',
  id,
  change,
  party: change === 'unlisted' || change === 'restored' ? null : aParty({ id, note }),
  editor: 'Ana',
})
const outletChanged = (id: string, change: PartyRow['change'] = 'listed', note = ''): EventBody => ({
  type: 'outlet-changed',
  id,
  change,
  outlet: change === 'unlisted' || change === 'restored' ? null : anOutlet({ id, note }),
  editor: 'Ana',
})
const LISTED: EventBody[] = [
  ...['b', 'd', 'f'].map((id) => partyChanged(id)),
  ...['b', 'd'].map((id) => outletChanged(id)),
]

/** L3: changes of a desk's lists, after `desk`. */
export function listScenes(desk: readonly EventBody[]): Record<'party-changed' | 'outlet-changed', Scene[]> {
  const on = (name: string, event: EventBody): Scene => ({ name, before: [...desk, ...LISTED], event })
  return {
    'party-changed': [
      on('a row among the others', partyChanged('c')),
      on('the last of all', partyChanged('z')),
      on('a row edited', partyChanged('d', 'edited', 'moved house')),
      on('a row taken off stays, empty', partyChanged('d', 'unlisted')),
      on('a row put back to the world list is no row', partyChanged('d', 'restored')),
      on('a row that was never there is restored', partyChanged('x', 'restored')),
    ],
    'outlet-changed': [
      on('a row among the others', outletChanged('c')),
      on('a row edited', outletChanged('b', 'edited', 'new owner')),
      on('a row taken off stays, empty', outletChanged('d', 'unlisted')),
      on('a row put back to the world list is no row', outletChanged('d', 'restored')),
    ],
  }
}
