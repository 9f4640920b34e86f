import type { Payload } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { PostReceipt } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import type { ParsedItem } from '../format/parse.ts'
import type { RecentCopy } from '../item/recent-copy.ts'
import type { Post } from './desk.ts'
import type { Given } from './given.ts'
import { BatchDecision, type Reading } from './intake-decision.ts'
import { asSet } from './source-reading.ts'

type Settled = { receipts: PostReceipt[] } | { refusal: unknown }

interface Waiting {
  post: Post
  resolve: (receipts: PostReceipt[]) => void
  reject: (error: unknown) => void
}

/** Posts that share one commit at most: more would make the first of them wait too long. */
const SHARED_COMMIT = 256

/** A key that names a source posts for that one alone: another wire's copy cannot be updated or killed with it. */
function refuseOthers(items: readonly ParsedItem[], source: string): void {
  const faults = items.flatMap((item, at) =>
    item.source === source
      ? []
      : [{ path: `/${at}/source`, message: `this key posts for ${source}, not ${item.source}` }],
  )
  if (faults.length > 0) throw new Refusal('forbidden', `this key posts for ${source} alone`, faults)
}

const nextTurn = (): Promise<void> => new Promise((next) => setImmediate(next))

/**
 * The way in: raw body to disk, then parse, then version by version into the log. Posts that arrive while a commit runs
 * share the next one.
 */
export class Intake {
  readonly #given: Given
  readonly #recent: RecentCopy
  readonly #committed: (events: readonly LogEvent[]) => void
  #queue: Waiting[] = []
  #running: Promise<void> | null = null

  constructor(given: Given, recent: RecentCopy, committed: (events: readonly LogEvent[]) => void) {
    this.#given = given
    this.#recent = recent
    this.#committed = committed
  }

  post(post: Post): Promise<PostReceipt[]> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ post, resolve, reject })
      this.#running ??= nextTurn().then(() => this.#run())
    })
  }

  /** Reads a body that is on disk once more: what is now understood is taken in, what is not waits with its faults. */
  async again(payloadId: string): Promise<PostReceipt[]> {
    const payload = await this.#given.store.payload(payloadId)
    if (payload === null) throw new Refusal('not-found', `there is no payload ${payloadId}`)
    const [settled] = await this.#settle([this.#read(payload)])
    const end = must(settled, 'a payload without its end')
    if ('refusal' in end) throw end.refusal
    return end.receipts
  }

  async drained(): Promise<void> {
    await this.#running
  }

  #read(payload: Payload): Reading {
    const { contentType, body, receivedAt, source } = payload
    try {
      const reading = source === null ? {} : this.#given.readingOf(source)
      const parsed = this.#given.parsePayload({ ...reading, contentType, body, receivedAt, source })
      const items = parsed.items.map((item) => asSet(item, reading, receivedAt))
      if (source !== null) refuseOthers(items, source)
      return { payload, result: { items, skipped: parsed.skipped, repairs: parsed.repairs } }
    } catch (error) {
      return { payload, result: { refusal: this.#asRefusal(error, payload) } }
    }
  }

  /** D2: a body that breaks its reader is one that cannot be read. Its route goes on; it can be read again after a fix. */
  #asRefusal(error: unknown, { payloadId }: Payload): Refusal {
    if (error instanceof Refusal) return error
    this.#given.warn('a body breaks its reader', { payloadId, why: String(error) })
    return new Refusal('bad-format', `this breaks its reader: ${String(error)}`)
  }

  async #commit(readings: Reading[]): Promise<PostReceipt[][]> {
    const batch = new BatchDecision({ ...this.#given, recent: this.#recent })
    for (const reading of readings) await batch.add(reading)
    const { events, rows, receipts } = batch.decided
    this.#committed(await this.#given.log.append({ events, rows }))
    for (const row of rows) if (row.row === 'version') this.#recent.note(row.version)
    return receipts
  }

  /** D3: a post that breaks the commit which it shares breaks it for nobody else: each is then committed for itself. */
  async #settle(readings: Reading[]): Promise<Settled[]> {
    try {
      const receipts = await this.#given.writer.run(() => this.#commit(readings))
      return readings.map(({ result }, at) => ('refusal' in result ? result : { receipts: receipts[at] ?? [] }))
    } catch (refusal) {
      const [first] = readings
      if (first && readings.length === 1) return [await this.#fail(first, refusal)]
      const settled: Settled[] = []
      for (const reading of readings) settled.push(...(await this.#settle([reading])))
      return settled
    }
  }

  /** D2: its payload says that nothing came of it, where that can still be written. */
  async #fail({ payload }: Reading, refusal: unknown): Promise<Settled> {
    const { writer, warn } = this.#given
    warn('a post could not be committed', { payloadId: payload.payloadId, why: String(refusal) })
    await writer.run(() => this.#commit([{ payload, result: { refusal } }])).catch(() => null)
    return { refusal }
  }

  async #take(batch: Waiting[]): Promise<void> {
    const { store, now, newId } = this.#given
    const receivedAt = now()
    const payloads = batch.map(({ post }): Payload => ({ payloadId: newId(), receivedAt, ...post }))
    await store.keepPayloads(payloads)
    const settled = await this.#settle(payloads.map((payload) => this.#read(payload)))
    batch.forEach(({ resolve, reject }, at) => {
      const one = must(settled[at], 'a post without its end')
      if ('refusal' in one) reject(one.refusal)
      else resolve(one.receipts)
    })
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, SHARED_COMMIT)
      await this.#take(batch).catch((error: unknown) => batch.forEach(({ reject }) => reject(error)))
      // Posts whose bodies have arrived meanwhile join the next commit.
      await nextTurn()
    }
    this.#running = null
  }
}
