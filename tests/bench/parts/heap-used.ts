import type { CDPSession } from 'playwright-core'
import { z } from 'zod'

const heap = z.object({ usedSize: z.number() })

/** What a page's heap holds after collection, in bytes. */
export async function heapUsed(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage')
  return heap.parse(await cdp.send('Runtime.getHeapUsage')).usedSize
}
