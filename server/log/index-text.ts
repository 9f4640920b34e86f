import { setImmediate } from 'node:timers/promises'
import type { Store } from '../../db/store.ts'
import type { Log } from './log.ts'

export interface Indexer {
  /** Resolves when everything that is in the log is searchable. */
  settled(): Promise<void>
  /** Stops after the batch in hand; what is left is indexed at the next start. */
  close(): Promise<void>
}

export interface IndexerGiven {
  store: Pick<Store, 'indexNext'>
  log: Pick<Log, 'subscribe'>
  warn: (message: string, about: Record<string, unknown>) => void
  /** Texts a transaction: enough to be quick, few enough to delay nobody. */
  batch?: number
}

/** Keeps the full-text index up with the log, off the commit path: in batches, between which everything else has its turn. */
export function createIndexer({ store, log, warn, batch = 100 }: IndexerGiven): Indexer {
  let behind = true
  let closed = false
  let running: Promise<void> | null = null

  async function catchUp(): Promise<void> {
    while (behind && !closed) {
      behind = false
      await setImmediate()
      while (!closed && (await store.indexNext(batch)) === batch) await setImmediate()
    }
  }

  function start(): void {
    running ??= catchUp()
      .catch((error: unknown) => warn('full-text indexing failed', { why: String(error) }))
      .finally(() => {
        running = null
      })
  }

  const unsubscribe = log.subscribe(() => {
    behind = true
    start()
  })
  start()

  return {
    async settled() {
      while (running) await running
    },
    async close() {
      closed = true
      unsubscribe()
      await running
    },
  }
}
