import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Store } from '../../db/store.ts'
import type { Log } from './log.ts'

export interface Indexer {
  /** Resolves when everything that is in the log is searchable. */
  settled(): Promise<void>
  /** Hears when the index has got on. A listener must not throw or block. */
  subscribe(listener: () => void): () => void
  /** Stops after the batch in hand; what is left is indexed at the next start. */
  close(): Promise<void>
}

export interface IndexerGiven {
  store: Pick<Store, 'indexNext'>
  log: Pick<Log, 'subscribe'>
  warn: (message: string, about: Record<string, unknown>) => void
  /** Texts a transaction: enough to be quick, few enough to delay nobody. */
  batch?: number
  /** How long texts gather before they are indexed, in milliseconds: an index transaction costs a disk sync like any other. */
  gather?: number
}

/**
 * Keeps the full-text index up with the log, off the commit path. While commits follow each other they have the right of
 * way: one batch each `gather`; once they pause, batch after batch, between which everything else has its turn.
 */
export function createIndexer({ store, log, warn, batch = 200, gather = 200 }: IndexerGiven): Indexer {
  const stop = new AbortController()
  const { signal } = stop
  /** True from a commit until a run takes up what it brought. */
  const waiting = { texts: false }
  const listeners = new Set<() => void>()
  let running: Promise<void> = Promise.resolve()

  async function catchUp(): Promise<void> {
    let more = true
    while (more) {
      await setTimeout(gather, undefined, { signal })
      waiting.texts = false
      do {
        const taken = await store.indexNext(batch)
        more = taken === batch
        if (taken > 0) for (const listener of listeners) listener()
        await setImmediate(undefined, { signal })
      } while (more && !waiting.texts)
    }
  }

  /** One run at a time; what arrives while one gathers is taken up by that one, what arrives later by the next. */
  function wake(): void {
    if (waiting.texts || signal.aborted) return
    waiting.texts = true
    running = running.then(catchUp).catch((error: unknown) => {
      if (!signal.aborted) warn('full-text indexing failed', { why: String(error) })
    })
  }

  const unsubscribe = log.subscribe(wake)
  wake()

  return {
    settled: () => running,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      unsubscribe()
      stop.abort()
      await running
    },
  }
}
