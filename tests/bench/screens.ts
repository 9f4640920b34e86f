import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Figure } from './figure.ts'
import type { Measure } from './measures.ts'
import type { BroadcastQuestion } from './parts/broadcast-question.ts'
import { type Child, startChild } from './parts/child.ts'
import { LiveSide } from './parts/live-side.ts'
import { startDesk } from './parts/real-desk.ts'
import { delays, openScreens, takeArrivals } from './parts/screens-ask.ts'
import { figureOf, median, quantile } from './statistics.ts'

const SCREENS = 1_000
const PER_SECOND = 50
/** Events of each side in a round, and rounds: 20 seconds of each. */
const EVENTS = 200
const ROUNDS = 5

/** The bare side of a round: delays from the beginning of each broadcast to its last screen. */
async function bareRound(broadcast: Child, screens: Child, from: number, bytes: number): Promise<number[]> {
  const question = { do: 'send', count: EVENTS, perSecond: PER_SECOND, bytes, from } satisfies BroadcastQuestion
  const began = await broadcast.ask(question, z.array(z.number()))
  const arrivals = await takeArrivals(screens, 'bare', from + EVENTS - 1)
  return delays(new Map(began.map((at, place) => [from + place, at])), arrivals, SCREENS)
}

const at = (rounds: readonly number[][], share: number): number[] => rounds.map((times) => quantile(times, share))

function figures(real: readonly number[][], bare: readonly number[][], bytes: number): Figure[] {
  const ratioAt = (share: number): number[] =>
    at(real, share).map((value, round) => value / (at(bare, share)[round] ?? Number.NaN))
  const all = { real: real.flat(), bare: bare.flat() }
  const p99: Figure = {
    ...figureOf('commit to last screen, against bare broadcast, p99', '×', ratioAt(0.99), { goal: { most: 1.5 } }),
    value: quantile(all.real, 0.99) / quantile(all.bare, 0.99),
    note: 'of all rounds together',
  }
  return [
    figureOf('commit to last screen, against bare broadcast, p50', '×', ratioAt(0.5), {
      goal: { most: 1.6 },
      note: `${SCREENS} screens, ${PER_SECOND} items/s, ${bytes} bytes a frame`,
    }),
    p99,
    figureOf('commit to last screen, p50', 'ms', at(real, 0.5)),
    figureOf('commit to last screen, p99', 'ms', at(real, 0.99)),
    figureOf('bare broadcast to last screen, p50', 'ms', at(bare, 0.5)),
    figureOf('bare broadcast to last screen, p99', 'ms', at(bare, 0.99)),
  ]
}

/**
 * How long after its commit an event is on the last of a thousand screens, against one text written to a thousand
 * WebSockets. Server, broadcast and screens are a process each; both sides are measured in turn. Analysis is off, so that
 * an item is one event.
 */
export const measureScreens: Measure = async (scratch) => {
  const serving = await startDesk(mkdtempSync(join(scratch, 'screens-')), false)
  const screens = startChild(new URL('./parts/screens.ts', import.meta.url))
  const broadcast = startChild(new URL('./parts/bare-broadcast.ts', import.meta.url))
  const port = await broadcast.ask({ do: 'listen' } satisfies BroadcastQuestion, z.int())
  await openScreens(screens, { group: 'desk', url: serving.url, token: serving.localKey, count: SCREENS })
  await openScreens(screens, { group: 'bare', url: `http://127.0.0.1:${port}`, token: null, count: SCREENS })
  const live = new LiveSide(serving, screens, 'desk', SCREENS)

  const real: number[][] = []
  const bare: number[][] = []
  let bytes = 0
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = await live.run({ seed: round, events: EVENTS, perSecond: PER_SECOND })
    if (round === 0) bytes = median(live.frameBytes)
    const others = await bareRound(broadcast, screens, 1 + round * EVENTS, bytes)
    if (round === 0) continue
    real.push(times)
    bare.push(others)
  }
  await screens.close()
  await broadcast.close()
  await serving.stop()
  return figures(real, bare, bytes)
}
