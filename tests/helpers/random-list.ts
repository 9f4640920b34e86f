import type { EventBody } from '../../shared/event.ts'
import type { Random } from '../bench/copy/random.ts'
import { anOutlet, aParty } from './build.ts'

const CHANGES = ['listed', 'edited', 'unlisted', 'restored'] as const

/** A change of one of three rows, of either list. */
export function randomList(random: Random, name: string): EventBody {
  const [id, change] = [random.pick(['kremlin', 'brass-hall', 'tern-house']), random.pick(CHANGES)]
  const gone = change === 'unlisted' || change === 'restored'
  const stamp = { id, change, editor: `Editor ${name}` }
  return random.chance(0.5)
    ? { type: 'party-changed', party: gone ? null : aParty({ id, note: name }), ...stamp }
    : { type: 'outlet-changed', outlet: gone ? null : anOutlet({ id, note: name }), ...stamp }
}
