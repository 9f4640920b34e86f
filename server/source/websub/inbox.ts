import type { Delivered } from '../transport.ts'
import type { Subscription } from './subscription.ts'

/** What waits is held in memory: beyond so many bytes a hub has to come again. */
const MOST_BYTES = 16 * 1024 * 1024

export interface Brought {
  contentType: string
  body: Uint8Array
}

interface Waiting extends Brought {
  settled: (onDisk: boolean) => void
}

/** Where a hub leaves what is new, until the route takes it in. */
export class Inbox {
  /** Null while nothing is subscribed to. */
  subscription: Subscription | null = null
  /** Rings for the route; null while it does not listen, as when it is only tried. */
  ring: (() => void) | null = null
  readonly #waiting = new Set<Waiting>()

  /** Resolves with true once it is on disk; with false where it cannot be taken now. */
  put(brought: Brought): Promise<boolean> {
    const held = [...this.#waiting].reduce((sum, { body }) => sum + body.length, 0)
    if (this.ring === null || held + brought.body.length > MOST_BYTES) return Promise.resolve(false)
    return new Promise((settled) => {
      this.#waiting.add({ ...brought, settled })
      this.ring?.()
    })
  }

  /** What waits; each is there until it is on disk. */
  delivered(name: string): Delivered[] {
    return [...this.#waiting].map((one) => ({
      name,
      contentType: one.contentType,
      body: one.body,
      settle: async () => {
        this.#waiting.delete(one)
        one.settled(true)
      },
    }))
  }

  /** The route has ended. */
  close(): void {
    this.ring = null
    for (const { settled } of this.#waiting) settled(false)
    this.#waiting.clear()
  }
}
