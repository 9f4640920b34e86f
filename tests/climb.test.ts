import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openClimb } from './helpers/climb-and-die.ts'
import { raising } from './helpers/outbox-desk.ts'
import { aTempFolder } from './helpers/temp-folder.ts'

const CHILD = fileURLToPath(new URL('helpers/climb-and-die.ts', import.meta.url))
const NOON = '2024-11-11T12:00:00.000Z'

test.each(['before it is decided', 'before it is logged', 'after it is logged'])(
  'T20: killed %s, the desk takes each step of the ladder once',
  async (step) => {
    const dataDir = aTempFolder()
    const first = await openClimb(dataDir, '2024-11-11T11:54:00.000Z')
    await first.log.append({ events: [raising({ id: 'a', dueAt: '2024-11-11T11:59:00.000Z' })], rows: [] })
    await first.close()

    const child = spawn(process.execPath, [CHILD, dataDir, NOON, step], { stdio: 'inherit' })
    const [, signal]: unknown[] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')

    const after = await openClimb(dataDir, NOON)
    after.clock.wake()
    await after.clock.settled()
    after.clock.wake()
    await after.clock.settled()
    const told = (await after.store.eventsAfter(0, 9)).filter(({ reason }) => reason === 'nobody has answered')
    expect(told).toHaveLength(1)
    expect(await after.store.alert('a')).toMatchObject({ escalations: [{ to: 'Ana' }], dueAt: null, state: 'open' })
    await after.close()
  },
  60_000,
)
