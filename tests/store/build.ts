import type { KeyRow, Payload, Row, Store } from '../../db/store.ts'
import type { EventBody, LogEvent, NewEvent } from '../../shared/event.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'
import { aLine, AT } from '../helpers/build.ts'

export const byAuto = (body: EventBody): NewEvent => ({ by: 'auto', reason: null, ...body })

/** Appends events alone. */
export const append = (store: Store, ...bodies: EventBody[]): Promise<LogEvent[]> =>
  store.append({ at: AT, events: bodies.map(byAuto), rows: [] })

export function aVersion(over: Partial<ItemVersion> = {}): ItemVersion {
  const { storyId: _story, seq: _seq, held: _held, withdrawn: _withdrawn, ...line } = aLine()
  return {
    ...line,
    body: 'MOSCOW - Dmitry Peskov called it pure fiction.',
    bodyHtml: null,
    embargoedUntil: null,
    byline: null,
    dateline: 'MOSCOW',
    keywords: ['kremlin'],
    ednote: null,
    url: null,
    wire: null,
    payloadId: null,
    state: 'pending',
    ...over,
  }
}

export const versionRow = (over: Partial<ItemVersion> = {}): Row => ({ row: 'version', version: aVersion(over) })

/** A line by its number: everything that must be its own is. */
export const lineOf = (n: number, over: Partial<ItemLine> = {}): ItemLine =>
  aLine({ itemId: `item-${n}`, guid: `guid-${n}`, ...over })

/** Items with their texts, one commit each, as the desk brings them in. */
export async function bring(store: Store, ...items: (Partial<ItemVersion> & { storyId?: string })[]): Promise<void> {
  for (const { storyId = null, ...over } of items) {
    const version = aVersion({ guid: over.itemId ?? 'guid-1', ...over })
    const { itemId, guid, source, sourceName, headline, slugline, version: number } = version
    const item = aLine({ itemId, guid, source, sourceName, headline, slugline, version: number, storyId })
    const type = number > 1 ? 'item-updated' : 'item-arrived'
    await store.append({ at: AT, events: [byAuto({ type, item })], rows: [{ row: 'version', version }] })
  }
}

export const anAnalysis = (over: Partial<Analysis> = {}): Analysis => ({
  language: 'en',
  statements: [],
  profile: { terms: [['kremlin', 1]], names: [['Peskov', 1]] },
  ...over,
})

export const aPayload = (over: Partial<Payload> = {}): Payload => ({
  payloadId: 'payload-1',
  source: 'reuters',
  contentType: 'application/json',
  receivedAt: AT,
  body: new TextEncoder().encode('{"guid":"guid-1"}'),
  ...over,
})

export const aKey = (over: Partial<KeyRow> = {}): KeyRow => ({
  id: 'key-1',
  name: 'the wire',
  role: 'ingest',
  source: 'reuters',
  hash: 'a'.repeat(64),
  createdAt: AT,
  revokedAt: null,
  wall: null,
  seenAt: null,
  ...over,
})

/** Every row of a list, page by page. */
export async function allPages<T>(
  page: (cursor: string | undefined) => Promise<{ rows: T[]; next: string | null }>,
): Promise<T[][]> {
  const pages: T[][] = []
  let cursor: string | undefined
  do {
    const { rows, next } = await page(cursor)
    pages.push(rows)
    cursor = next ?? undefined
  } while (cursor !== undefined)
  return pages
}
