import type { ItemStanding, Payload, Row, Store } from '../../db/store.ts'
import { type Fault, Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemReceipt, PostReceipt } from '../../shared/item.ts'
import type { ParsedItem, Skipped } from '../format/parse.ts'
import { identify } from '../item/identity.ts'
import { RecentCopy } from '../item/recent-copy.ts'
import type { Given } from './given.ts'

/** A payload that is on disk and has been read, or could not be. */
export interface Reading {
  payload: Payload
  result: { items: ParsedItem[]; skipped: Skipped[]; repairs: string[] } | { refusal: unknown }
}

export interface Decided {
  events: NewEvent[]
  rows: Row[]
  receipts: PostReceipt[][]
}

/** A kill stays `pending` until the chain has drawn its consequences, in order with the copy that it kills. */
const queuedForChain = (row: Row): Row =>
  row.row === 'version' && row.version.state === 'withdrawn' && row.version.status === 'canceled'
    ? { ...row, version: { ...row.version, state: 'pending' } }
    : row

/** Never none: who looks at a payload that failed must see why. */
function faultsOf(refusal: unknown): Fault[] {
  const told = refusal instanceof Refusal ? refusal.faults : []
  return told.length > 0 ? told : [{ path: '', message: refusal instanceof Error ? refusal.message : String(refusal) }]
}

/** What had to be mended is told with its payload, though it was read. */
const asFault = (message: string): Fault => ({ path: '', message })

type Deciders = Pick<Given, 'decideVersion' | 'newId'> & { store: Pick<Store, 'itemByGuid'>; recent: RecentCopy }

const skippedReceipt = ({ guid, reason }: Skipped): PostReceipt => ({
  guid: guid ?? '',
  version: 0,
  itemId: null,
  storyId: null,
  outcome: 'skipped',
  reason,
})

/** Decides what a batch of payloads changes, item after item: a later one of the same guid sees the earlier. */
export class BatchDecision {
  readonly #given: Deciders
  readonly #standings = new Map<string, ItemStanding>()
  /** Of this batch: remembered for good only once it is on disk. */
  readonly #mine = new RecentCopy([])
  readonly decided: Decided = { events: [], rows: [], receipts: [] }

  constructor(given: Deciders) {
    this.#given = given
  }

  async add({ payload, result }: Reading): Promise<void> {
    const { rows, receipts } = this.decided
    const { payloadId } = payload
    if ('refusal' in result) {
      rows.push({ row: 'payload-state', payloadId, state: 'failed', faults: faultsOf(result.refusal) })
      receipts.push([])
      return
    }
    rows.push({ row: 'payload-state', payloadId, state: 'parsed', faults: result.repairs.map(asFault) })
    const mine: PostReceipt[] = []
    for (const item of result.items) mine.push(await this.#item(item, payload))
    receipts.push([...mine, ...result.skipped.map(skippedReceipt)])
  }

  async #standing(source: string, guid: string): Promise<ItemStanding | null> {
    return this.#standings.get(`${source}\n${guid}`) ?? (await this.#given.store.itemByGuid(source, guid))
  }

  async #item(came: ParsedItem, { receivedAt, payloadId }: Payload): Promise<ItemReceipt> {
    const { source } = came
    const { standing, item, alias } = await identify(came, (guid) => this.#standing(source, guid))
    const same = standing === null ? this.#sameAs(item, receivedAt) : null
    if (same !== null) return this.#again(item, same)
    const itemId = standing?.line.itemId ?? this.#given.newId()
    const { after, events, rows, receipt } = this.#given.decideVersion(standing, item, {
      receivedAt,
      payloadId,
      itemId,
    })
    for (const guid of [item.guid, came.guid]) this.#standings.set(`${source}\n${guid}`, after)
    this.decided.events.push(...events)
    this.decided.rows.push(...rows.map(queuedForChain))
    if (alias !== null) this.decided.rows.push({ row: 'alias', source, guid: alias, itemId: receipt.itemId })
    for (const row of rows) if (row.row === 'version') this.#mine.note(row.version)
    return { ...receipt, guid: came.guid }
  }

  #sameAs(item: ParsedItem, receivedAt: string): string | null {
    return this.#mine.sameAs(item, receivedAt) ?? this.#given.recent.sameAs(item, receivedAt)
  }

  /** I16: nothing changes but that the payload is kept. */
  #again({ guid, version = 1 }: ParsedItem, itemId: string): ItemReceipt {
    return { guid, version, itemId, storyId: null, outcome: 'duplicate' }
  }
}
