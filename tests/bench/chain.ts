import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createWorkerAnalyst } from '../../server/desk/worker-analyst.ts'
import type { Desk } from '../../server/desk/desk.ts'
import type { PlainItem } from '../../shared/item.ts'
import { generateCopy } from './copy/generate-copy.ts'
import type { Measure } from './measures.ts'
import { payloadOf } from './parts/payload.ts'
import { startDesk } from './parts/real-desk.ts'
import { deadline, figureOf, perSecond, quantile } from './statistics.ts'

const ROUNDS = 5
const ITEMS = 150
const SINGLE = 200
/** How long rounds and single items may take each on a busy machine, in milliseconds; one of each is run in any case. */
const LONGEST = 30_000

const copyOf = (seed: number, count: number): PlainItem[] => [
  ...generateCopy({ seed, count, until: Date.now(), over: 3_600_000 }),
]

/** Items in a second through post, analysis, filing and positions, with nothing left pending. */
async function throughChain(desk: Desk, seed: number): Promise<number> {
  const post = payloadOf(copyOf(seed, ITEMS))
  return perSecond(ITEMS, async () => {
    await desk.post(post)
    await desk.settled()
  })
}

/** What the analysis alone makes in its thread: the rest of the chain runs beside it. */
async function analysisAlone(seed: number): Promise<number> {
  const analyst = createWorkerAnalyst()
  const copy = copyOf(seed, ITEMS).map(({ headline, body = '', publishedAt, source, sourceName = source }) => ({
    headline,
    body,
    language: 'en',
    publishedAt,
    sourceName,
  }))
  await Promise.all(copy.slice(0, 50).map((one) => analyst.analyse(one)))
  const rate = await perSecond(ITEMS, async () => void (await Promise.all(copy.map((one) => analyst.analyse(one)))))
  await analyst.close()
  return rate
}

/** Milliseconds from posting one item on an idle desk until its positions are in the log. */
async function latencies(desk: Desk, seed: number): Promise<number[]> {
  const times: number[] = []
  const late = deadline(LONGEST)
  for (const item of copyOf(seed, SINGLE)) {
    if (times.length > 0 && late()) break
    const post = payloadOf(item)
    const began = performance.now()
    await desk.post(post)
    await desk.settled()
    times.push(performance.now() - began)
  }
  return times
}

/** The whole way of an item of about 250 words, with the real analysis in its thread. */
export const measureChain: Measure = async (scratch) => {
  const serving = await startDesk(mkdtempSync(join(scratch, 'chain-')), true)
  const { desk } = serving.open
  await throughChain(desk, 1)
  const rates: number[] = []
  const late = deadline(LONGEST)
  for (let round = 0; round < ROUNDS && !(round > 0 && late()); round += 1)
    rates.push(await throughChain(desk, 10 + round))
  const alone: number[] = []
  for (let round = 0; round < 3; round += 1) alone.push(await analysisAlone(20 + round))
  const times = await latencies(desk, 30)
  await serving.stop()
  return [
    figureOf('whole chain', 'items/s', rates, { note: '250 words an item' }),
    figureOf('analysis alone, in its thread', 'items/s', alone),
    { name: 'one item through the chain, median', value: quantile(times, 0.5), unit: 'ms', note: 'idle desk' },
    { name: 'one item through the chain, 99 of 100', value: quantile(times, 0.99), unit: 'ms' },
  ]
}
