import type { ItemStanding, Payload, Row } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { ItemReceipt } from '../../shared/item.ts'
import type { ParsedItem } from '../format/parse.ts'
import type { Post } from './desk.ts'
import type { Given } from './given.ts'

interface Waiting {
  post: Post
  resolve: (receipts: ItemReceipt[]) => void
  reject: (error: unknown) => void
}

/** A payload that is on disk and has been read, or could not be. */
interface Read {
  waiting: Waiting
  payload: Payload
  result: { items: ParsedItem[] } | { refusal: unknown }
}

/** Posts that share one commit at most: more would make the first of them wait too long. */
const SHARED_COMMIT = 256

/** A kill stays `pending` until the chain has drawn its consequences, in order with the copy that it kills. */
const queuedForChain = (row: Row): Row =>
  row.row === 'version' && row.version.state === 'withdrawn'
    ? { ...row, version: { ...row.version, state: 'pending' } }
    : row

/**
 * The way in: raw body to disk, then parse, then version by version into the log. Posts that arrive while a commit runs
 * share the next one.
 */
export function createIntake(given: Given, committed: (events: readonly LogEvent[]) => void) {
  const { store, log, writer, now, newId } = given
  let queue: Waiting[] = []
  let running: Promise<void> | null = null

  function read(waiting: Waiting, payload: Payload): Read {
    try {
      const { contentType, body, receivedAt, source } = payload
      return { waiting, payload, result: { items: given.parsePayload({ contentType, body, receivedAt, source }) } }
    } catch (refusal) {
      return { waiting, payload, result: { refusal } }
    }
  }

  /** Decides the payload's items one after another: a later one of the same guid sees the earlier. */
  async function decide(reading: Read, standings: Map<string, ItemStanding>, events: NewEvent[], rows: Row[]) {
    const { payload, result } = reading
    if ('refusal' in result) {
      const faults = result.refusal instanceof Refusal ? result.refusal.faults : []
      rows.push({ row: 'payload-state', payloadId: payload.payloadId, state: 'failed', faults })
      return []
    }
    rows.push({ row: 'payload-state', payloadId: payload.payloadId, state: 'parsed', faults: [] })
    const receipts: ItemReceipt[] = []
    for (const item of result.items) {
      const key = `${item.source}\n${item.guid}`
      const standing = standings.get(key) ?? (await store.itemByGuid(item.source, item.guid))
      const itemId = standing?.line.itemId ?? newId()
      const { receivedAt, payloadId } = payload
      const decision = given.decideVersion(standing, item, { receivedAt, payloadId, itemId })
      standings.set(key, decision.after)
      events.push(...decision.events)
      rows.push(...decision.rows.map(queuedForChain))
      receipts.push(decision.receipt)
    }
    return receipts
  }

  async function commit(readings: Read[]): Promise<ItemReceipt[][]> {
    const events: NewEvent[] = []
    const rows: Row[] = []
    const standings = new Map<string, ItemStanding>()
    const receipts: ItemReceipt[][] = []
    for (const reading of readings) receipts.push(await decide(reading, standings, events, rows))
    committed(await log.append({ events, rows }))
    return receipts
  }

  async function take(batch: Waiting[]): Promise<void> {
    const receivedAt = now()
    const payloads = batch.map(({ post }): Payload => ({ payloadId: newId(), receivedAt, ...post }))
    await store.keepPayloads(payloads)
    const readings = batch.map((waiting, at) => read(waiting, payloads[at] as Payload))
    const receipts = await writer.run(() => commit(readings))
    readings.forEach(({ waiting, result }, at) => {
      if ('refusal' in result) waiting.reject(result.refusal)
      else waiting.resolve(receipts[at] ?? [])
    })
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, SHARED_COMMIT)
      queue = queue.slice(SHARED_COMMIT)
      await take(batch).catch((error: unknown) => batch.forEach(({ reject }) => reject(error)))
      // Posts whose bodies have arrived meanwhile join the next commit.
      await new Promise((next) => setImmediate(next))
    }
    running = null
  }

  return {
    post: (post: Post) =>
      new Promise<ItemReceipt[]>((resolve, reject) => {
        queue.push({ post, resolve, reject })
        running ??= new Promise<void>((next) => setImmediate(next)).then(run)
      }),
    async drained(): Promise<void> {
      await running
    },
  }
}
