import type { SamplePlay } from '../../shared/sample.ts'
import type { Pace } from './pace.ts'
import { moved, type Replayed } from './replayed.ts'

export interface PlayerGiven {
  /** Reads the wire when it is first played. */
  read: () => Promise<readonly Replayed[]>
  paceOf: (items: readonly Replayed[]) => Pace
  /** The ordinary way in; answers true where the desk had the item already. */
  post: (item: string) => Promise<boolean>
  /** Milliseconds since the epoch. */
  now: () => number
  /** Resolves after that many milliseconds; rejects when `signal` ends it. */
  sleep: (ms: number, signal: AbortSignal) => Promise<unknown>
  /** Hears why it broke off. */
  warn: (why: string) => void
}

/**
 * Plays the sample wire into the desk at a speed to watch. What was sent before a stop is not sent again; what the desk has
 * from before a restart goes by without waiting.
 */
export class SamplePlayer {
  readonly #given: PlayerGiven
  #items: readonly Replayed[] = []
  #sent = 0
  #state: SamplePlay['state'] = 'idle'
  #playing: { stop: AbortController; done: Promise<void> } | null = null

  constructor(given: PlayerGiven) {
    this.#given = given
  }

  play(): SamplePlay {
    return { state: this.#state, sent: this.#sent, of: this.#items.length }
  }

  /** Begins, or goes on where it was stopped; while it plays, nothing. */
  async start(): Promise<SamplePlay> {
    if (this.#playing !== null) return this.play()
    const stop = new AbortController()
    this.#state = 'playing'
    const reading = this.#items.length > 0 ? Promise.resolve(this.#items) : this.#given.read()
    this.#playing = { stop, done: this.#run(reading, stop.signal) }
    await reading.catch(() => {})
    return this.play()
  }

  /** Ends it between two items. */
  async stop(): Promise<SamplePlay> {
    this.#playing?.stop.abort()
    await this.#playing?.done
    return this.play()
  }

  async #run(reading: Promise<readonly Replayed[]>, signal: AbortSignal): Promise<void> {
    try {
      this.#items = await reading
      await this.#send(signal)
      this.#state = 'through'
    } catch (error) {
      this.#state = 'stopped'
      if (!signal.aborted) this.#given.warn(String(error))
    }
    this.#playing = null
  }

  async #send(signal: AbortSignal): Promise<void> {
    const { paceOf, post, now, sleep } = this.#given
    const items = this.#items.slice(this.#sent)
    const pace = paceOf(items)
    let start = now()
    let known = true
    for (const [index, item] of items.entries()) {
      const due = pace.due[index] ?? 0
      if (known) start = now() - due
      const wait = start + due - now()
      if (wait > 0) await sleep(wait, signal)
      signal.throwIfAborted()
      known = await post(moved(item, pace, start))
      this.#sent += 1
    }
  }
}
