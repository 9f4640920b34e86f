import type { Store } from '../../db/store.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { Topic } from '../../shared/topic.ts'
import { concerns } from '../../shared/topics-of.ts'
import type { Log } from '../log/log.ts'
import { encodeReset } from './encode.ts'
import type { Packet } from './packet.ts'

/** A screen, encoded as the reset that carries it. */
export interface EncodedCut {
  seq: Seq
  packet: Packet
}

/** Resets that are kept for the next follower; each may be some hundred kilobytes. */
const KEPT = 16

const nextTurn = (): Promise<void> => new Promise((next) => setImmediate(next))

/**
 * Screens for resets. Followers that ask in the same turn share one read and one encoding; so do later ones, until an
 * event concerns the topic: a thousand screens that come back after a restart cost a handful of reads.
 */
export class Cuts {
  readonly #screen: Store['screen']
  readonly #recent: Log['recent']
  readonly #reading = new Map<Topic, Promise<EncodedCut>>()
  readonly #kept = new Map<Topic, EncodedCut>()

  constructor(screen: Store['screen'], recent: Log['recent']) {
    this.#screen = screen
    this.#recent = recent
  }

  /** Rejects when the store can't be read. */
  read(topic: Topic): Promise<EncodedCut> {
    const kept = this.#kept.get(topic)
    if (kept && this.#isFresh(topic, kept.seq)) return Promise.resolve(kept)
    const reading = this.#reading.get(topic) ?? this.#read(topic)
    this.#reading.set(topic, reading)
    return reading
  }

  #isFresh(topic: Topic, seq: Seq): boolean {
    const since = this.#recent(seq)
    return since !== null && !since.some((event) => concerns(event, topic))
  }

  async #read(topic: Topic): Promise<EncodedCut> {
    try {
      await nextTurn()
      const cut = await this.#screen(topic)
      const encoded = { seq: cut.seq, packet: encodeReset(topic, cut) }
      this.#keep(topic, encoded)
      return encoded
    } finally {
      this.#reading.delete(topic)
    }
  }

  #keep(topic: Topic, encoded: EncodedCut): void {
    this.#kept.delete(topic)
    this.#kept.set(topic, encoded)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > KEPT && oldest) this.#kept.delete(oldest)
  }
}
