import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Measure } from './measures.ts'
import { startChild } from './parts/child.ts'
import { LiveSide } from './parts/live-side.ts'
import { watchMemory } from './parts/memory.ts'
import { startDesk } from './parts/real-desk.ts'
import { openScreens } from './parts/screens-ask.ts'
import type { ScreensQuestion } from './parts/screens-question.ts'
import { figureOf, median, ratios, type Sides } from './statistics.ts'

const OTHERS = 50
const EVENTS = 10_000
const PER_SECOND = 2_000
const ROUNDS = 2

/**
 * A screen that follows the desk and never reads, while ten thousand events pass: what it costs the server in memory, and
 * the other screens in time. Each round is run without such a screen and with one, in turn.
 */
export const measureSlowScreen: Measure = async (scratch) => {
  const serving = await startDesk(mkdtempSync(join(scratch, 'slow-screen-')), false)
  const screens = startChild(new URL('./parts/screens.ts', import.meta.url))
  const { url, localKey: token } = serving
  await openScreens(screens, { group: 'desk', url, token, count: OTHERS })
  const live = new LiveSide(serving, screens, 'desk', OTHERS)
  const run = async (seed: number, events = EVENTS): Promise<number> =>
    median(await live.run({ seed, events, perSecond: PER_SECOND, together: 25 }))

  const delays: Sides = { real: [], bare: [] }
  const growth: Sides = { real: [], bare: [] }
  await run(0, EVENTS / 4)
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = watchMemory()
    delays.bare.push(await run(10 + round))
    growth.bare.push(before.growth())
    await screens.ask({ do: 'open-deaf', url, token } satisfies ScreensQuestion, z.null())
    const beside = watchMemory()
    delays.real.push(await run(20 + round))
    growth.real.push(beside.growth())
    await serving.open.searchable()
  }
  await screens.close()
  await serving.stop()
  return [
    figureOf('server memory, with a screen that never reads', 'MB', growth.real, {
      goal: { most: 50 },
      note: `highest growth while ${EVENTS} events pass`,
    }),
    figureOf('server memory, without one', 'MB', growth.bare),
    figureOf('the other screens’ delay, against without one', '×', ratios(delays), { note: `${OTHERS} screens` }),
    figureOf('the other screens’ delay', 'ms', delays.real),
  ]
}
