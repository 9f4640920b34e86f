import { join } from 'node:path'
import { openStore } from '../../db/sqlite/open.ts'
import { AlertClock } from '../../server/alert/lifecycle/alert-clock.ts'
import { createLog } from '../../server/log/create-log.ts'
import type { Ladder } from '../../shared/duty.ts'

/** The clock of alerts over one data folder at a moment; `at` is told each step that it comes to. */
export async function openClimb(dataDir: string, now: string, at: (step: string) => void = () => {}) {
  const store = await openStore({ file: join(dataDir, 'on-record.db'), newId: () => 'log-1' })
  const log = await createLog({ store, now: () => now, window: 100 })
  const to = { kind: 'person' as const, id: 'ana', name: 'Ana' }
  const ladder: Ladder = { kinds: ['denial'], steps: [{ after: 5, to }] }
  const clock = new AlertClock({
    store,
    async tell(decide) {
      at('before it is decided')
      const decided = await decide()
      at('before it is logged')
      if (decided.events.length > 0) await log.append(decided)
      at('after it is logged')
    },
    due: (moment) => ({ ladder, mutes: [], channelsOf: () => ['phone'], at: moment }),
    now: () => now,
    warn: (message, about) => {
      throw new Error(`${message} ${JSON.stringify(about)}`)
    },
  })
  const close = async (): Promise<void> => {
    await clock.stop()
    await store.close()
  }
  return { store, log, clock, close }
}

/** Started by itself: looks at what is due and kills itself at the step named second. */
const [, self = '', dataDir = '', now = '', step = ''] = process.argv
if (self.endsWith('climb-and-die.ts')) {
  const { clock } = await openClimb(dataDir, now, (at) => {
    if (at === step) process.kill(process.pid, 'SIGKILL')
  })
  clock.wake()
  await clock.settled()
}
