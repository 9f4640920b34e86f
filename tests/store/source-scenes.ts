import type { EventBody } from '../../shared/event.ts'
import type { SourceLineBody } from '../../shared/source-line.ts'
import { aSourceLine } from '../helpers/build.ts'

const set = (over: Partial<SourceLineBody> = {}): EventBody => ({
  type: 'source-changed',
  source: aSourceLine(over),
  change: 'set',
})

/** What can happen to a source, and what must have been before it. */
export const SOURCE_SCENES: { name: string; before: EventBody[]; event: EventBody }[] = [
  { name: 'a first', before: [], event: set() },
  {
    name: 'gone silent, among others',
    before: [set({ id: 'tass' }), set({ id: 'afp' }), set()],
    event: {
      type: 'source-changed',
      source: aSourceLine({ state: 'silent', why: 'seven copies should have come' }),
      change: 'state',
    },
  },
  {
    name: 'removed',
    before: [set()],
    event: { type: 'source-changed', source: aSourceLine({ state: 'removed' }), change: 'removed' },
  },
]
