import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { fault } from '../../shared/error-code.ts'
import { payload } from '../schema/item.ts'
import type { Payload, PayloadReport, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'
import { pageOf, placeOf } from './cursor.ts'

const hole = sql.placeholder
const faults = z.array(fault)

const REPORT = {
  arrival: payload.arrival,
  payloadId: payload.payloadId,
  source: payload.source,
  contentType: payload.contentType,
  receivedAt: payload.receivedAt,
  bytes: sql<number>`length(${payload.body})`,
  state: payload.state,
  faults: payload.faults,
}

function statements(connection: Connection) {
  const { db } = connection
  const earlier = lt(payload.arrival, hole('before'))
  const { arrival: _given, ...values } = holes(payload)
  return {
    keep: prepareWrite(connection, db.insert(payload).values({ ...values, state: 'received', faults: [] })),
    all: db.select(REPORT).from(payload).where(earlier).orderBy(desc(payload.arrival)).limit(hole('limit')).prepare(),
    inState: db
      .select(REPORT)
      .from(payload)
      .where(and(eq(payload.state, hole('state')), earlier))
      .orderBy(desc(payload.arrival))
      .limit(hole('limit'))
      .prepare(),
    failedOf: db
      .select(REPORT)
      .from(payload)
      .where(and(eq(payload.state, 'failed'), eq(payload.source, hole('source')), earlier))
      .orderBy(desc(payload.arrival))
      .limit(hole('limit'))
      .prepare(),
    failed: db
      .select({ source: payload.source, count: sql<number>`count(*)` })
      .from(payload)
      .where(eq(payload.state, 'failed'))
      .groupBy(payload.source)
      .prepare(),
    one: db
      .select()
      .from(payload)
      .where(eq(payload.payloadId, hole('payloadId')))
      .prepare(),
  }
}

const report = (row: PayloadReport & { arrival: number }): PayloadReport => {
  const { arrival: _arrival, ...rest } = row
  return { ...rest, faults: faults.parse(row.faults) }
}

/** Bodies as they came, before anything looks at them. */
export function createPayloads(
  connection: Connection,
): Pick<Store, 'keepPayloads' | 'payloads' | 'payload' | 'failedPayloads' | 'failedPayloadsOf'> {
  const s = statements(connection)
  const keep = connection.raw.transaction((payloads: readonly Payload[]) => {
    for (const { body, ...rest } of payloads) s.keep({ ...rest, body: Buffer.from(body) })
  })
  return {
    keepPayloads: async (payloads) => keep.immediate(payloads),
    async payloads({ state, limit, cursor }) {
      const asked = { before: placeOf(cursor), limit: limit + 1 }
      const read = state === undefined ? s.all.all(asked) : s.inState.all({ ...asked, state })
      return pageOf(read, limit, (row) => row.arrival, report)
    },
    async failedPayloadsOf({ source, limit, cursor }) {
      const read = s.failedOf.all({ source, before: placeOf(cursor), limit: limit + 1 })
      return pageOf(read, limit, (row) => row.arrival, report)
    },
    failedPayloads: async () => new Map(s.failed.all().map(({ source, count }) => [source ?? '', count])),
    async payload(payloadId) {
      const row = s.one.get({ payloadId })
      if (!row) return null
      const { source, contentType, receivedAt, body } = row
      return { payloadId, source, contentType, receivedAt, body: new Uint8Array(body) }
    },
  }
}
