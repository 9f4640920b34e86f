import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId, openData } from '../../../server/data-folder.ts'
import { generateCopy } from '../copy/generate-copy.ts'
import { AffairLog } from './affair-log.ts'

const BATCH = 1_000
const DAY_MS = 86_400_000
/** What a big agency's desk takes in. */
const ITEMS_A_DAY = 5_000
/** What a desk holds in memory after a start is among the last of this many items. */
const ACTIVE = 20_000

/** Takes from a generator and leaves it open, which `take` does not. */
const next = <T>(from: Iterator<T>, count: number): T[] =>
  Array.from({ length: count }, () => from.next()).flatMap((result) => (result.done === true ? [] : [result.value]))

/** A data folder of `count` items that have been through the chain, the last of them just now; filled once a run. */
export async function archiveOf(count: number, scratch: string): Promise<string> {
  const folder = join(scratch, `archive-${count}`)
  const filled = join(folder, 'filled')
  if (existsSync(filled)) return folder
  rmSync(folder, { recursive: true, force: true })
  const store = await openData(folder)
  const log = new AffairLog()
  const over = (count / ITEMS_A_DAY) * DAY_MS
  const copy = generateCopy({ seed: count, count, until: Date.now(), over, words: 100 })
  for (let from = 0; from < count; from += BATCH) {
    const items = next(copy, BATCH)
    const passed = items.map((item, at) => log.pass(item, newId(), item.publishedAt, from + at >= count - ACTIVE))
    const at = items.at(-1)?.publishedAt ?? new Date().toISOString()
    await store.append({ at, events: passed.flatMap((p) => p.events), rows: passed.flatMap((p) => p.rows) })
  }
  while ((await store.indexNext(2 * BATCH)) > 0);
  await store.close()
  writeFileSync(filled, '')
  return folder
}
