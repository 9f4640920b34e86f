import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainItem } from '../../shared/item.ts'
import { generateCopy } from './copy/generate-copy.ts'
import type { Measure } from './measures.ts'
import { openBareStore } from './parts/bare-store.ts'
import { payloadOf } from './parts/payload.ts'
import { startDesk } from './parts/real-desk.ts'
import { figureOf, inTurn, perSecond, ratios, type Sides } from './statistics.ts'

const ROUNDS = 5
const BATCH = 1_000
/** Arrays of a thousand that each side takes in a round. */
const BATCHES = 3

function batchesOf(seed: number): PlainItem[][] {
  const copy = [...generateCopy({ seed, count: BATCH * BATCHES, until: Date.now(), over: 86_400_000 })]
  return Array.from({ length: BATCHES }, (_, at) => copy.slice(at * BATCH, (at + 1) * BATCH))
}

/** Arrays of a thousand items against batches of a thousand with their full text in the same transaction. Analysis is off. */
export const measureImport: Measure = async (scratch) => {
  const folder = mkdtempSync(join(scratch, 'import-'))
  const serving = await startDesk(folder, false)
  const bare = openBareStore(folder)
  const { open } = serving
  const untilSearchable: number[] = []

  const batches = async (seed: number): Promise<number> => {
    const arrays = batchesOf(seed)
    return perSecond(BATCH * BATCHES, () => arrays.forEach((items) => bare.commitBatch(items)))
  }
  const arrays = async (seed: number): Promise<number> => {
    const posts = batchesOf(seed).map(payloadOf)
    const began = performance.now()
    const rate = await perSecond(BATCH * BATCHES, async () => {
      for (const post of posts) await open.desk.post(post)
    })
    await open.searchable()
    untilSearchable.push(((BATCH * BATCHES) / (performance.now() - began)) * 1_000)
    return rate
  }

  const taken = await inTurn(ROUNDS, { bare: (round) => batches(round), real: (round) => arrays(100 + round) })
  await serving.stop()
  bare.close()
  const searched: Sides = { real: untilSearchable.slice(1), bare: taken.bare }
  return [
    figureOf('bulk import, against bare batches with full text', '×', ratios(taken), { goal: { least: 0.7 } }),
    figureOf('bulk import until searchable, against the same', '×', ratios(searched)),
    figureOf('bulk import', 'items/s', taken.real),
    figureOf('bulk import until searchable', 'items/s', searched.real),
    figureOf('bare batches with full text', 'items/s', taken.bare),
  ]
}
