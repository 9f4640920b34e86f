import type { ItemStanding, Payload, Row, Store } from '../../db/store.ts'
import { type Fault, Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemReceipt } from '../../shared/item.ts'
import type { ParsedItem } from '../format/parse.ts'
import type { Given } from './given.ts'

/** A payload that is on disk and has been read, or could not be. */
export interface Reading {
  payload: Payload
  result: { items: ParsedItem[] } | { refusal: unknown }
}

export interface Decided {
  events: NewEvent[]
  rows: Row[]
  receipts: ItemReceipt[][]
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

type Deciders = Pick<Given, 'decideVersion' | 'newId'> & { store: Pick<Store, 'itemByGuid'> }

/** Decides what a batch of payloads changes, item after item: a later one of the same guid sees the earlier. */
export class BatchDecision {
  readonly #given: Deciders
  readonly #standings = new Map<string, ItemStanding>()
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
    rows.push({ row: 'payload-state', payloadId, state: 'parsed', faults: [] })
    const mine: ItemReceipt[] = []
    for (const item of result.items) mine.push(await this.#item(item, payload))
    receipts.push(mine)
  }

  async #item(item: ParsedItem, { receivedAt, payloadId }: Payload): Promise<ItemReceipt> {
    const key = `${item.source}\n${item.guid}`
    const standing = this.#standings.get(key) ?? (await this.#given.store.itemByGuid(item.source, item.guid))
    const itemId = standing?.line.itemId ?? this.#given.newId()
    const decision = this.#given.decideVersion(standing, item, { receivedAt, payloadId, itemId })
    this.#standings.set(key, decision.after)
    this.decided.events.push(...decision.events)
    this.decided.rows.push(...decision.rows.map(queuedForChain))
    return decision.receipt
  }
}
