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

interface Kept extends EncodedCut {
  screen: string
}

/** Screens that are kept for the next follower; each may be some hundred kilobytes. */
const KEPT = 16

const nextTurn = (): Promise<void> => new Promise((next) => setImmediate(next))

/**
 * Screens for resets. Followers that ask in the same turn share one read and one encoding; so do later ones, until an
 * event concerns the topic: a thousand screens that come back after a restart cost a handful of reads.
 */
export class Cuts {
  readonly #screen: Store['screen']
  readonly #log: Pick<Log, 'logId' | 'head' | 'recent'>
  readonly #reading = new Map<Topic, Promise<EncodedCut>>()
  readonly #kept = new Map<Topic, Kept>()

  constructor(screen: Store['screen'], log: Pick<Log, 'logId' | 'head' | 'recent'>) {
    this.#screen = screen
    this.#log = log
  }

  /** Rejects when the store can't be read. */
  read(topic: Topic): Promise<EncodedCut> {
    const kept = this.#kept.get(topic)
    if (kept && this.#isFresh(topic, kept.seq)) return Promise.resolve(this.#atHead(topic, kept))
    const reading = this.#reading.get(topic) ?? this.#read(topic)
    this.#reading.set(topic, reading)
    return reading
  }

  #isFresh(topic: Topic, seq: Seq): boolean {
    const since = this.#log.recent(seq)
    return since !== null && !since.some((event) => concerns(event, topic))
  }

  /** Nothing since has changed this screen: it is that of the head, too. */
  #atHead(topic: Topic, kept: Kept): EncodedCut {
    const head = this.#log.head()
    return head > kept.seq ? this.#keep(topic, this.#log.logId, head, kept.screen) : kept
  }

  async #read(topic: Topic): Promise<EncodedCut> {
    try {
      await nextTurn()
      const { logId, seq, screen } = await this.#screen(topic)
      return this.#keep(topic, logId, seq, JSON.stringify(screen))
    } finally {
      this.#reading.delete(topic)
    }
  }

  #keep(topic: Topic, logId: string, seq: Seq, screen: string): EncodedCut {
    const kept = { seq, screen, packet: encodeReset(topic, { logId, seq }, screen) }
    this.#kept.delete(topic)
    this.#kept.set(topic, kept)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > KEPT && oldest) this.#kept.delete(oldest)
    return kept
  }
}
