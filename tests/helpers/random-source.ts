import type { EventBody } from '../../shared/event.ts'
import type { Random } from '../bench/copy/random.ts'
import { aSourceLine } from './build.ts'

/** One of three sources goes over to some state, or is removed. */
export const randomSource = (random: Random, why: string): EventBody => ({
  type: 'source-changed',
  source: aSourceLine({
    id: random.pick(['afp', 'reuters', 'tass']),
    state: random.pick(['speaking', 'silent', 'failing', 'removed']),
    why,
  }),
  change: 'state',
})
