import { and, eq, sql } from 'drizzle-orm'
import { itemVersion as versionShape, type ItemVersion } from '../../shared/item.ts'
import { assertNever } from '../../shared/must.ts'
import { analysis as analysisShape } from '../../shared/statement.ts'
import { versionDigest } from '../../shared/version-digest.ts'
import { analysis, itemAlias, itemVersion, payload } from '../schema/item.ts'
import { command } from '../schema/log.ts'
import { ruleHit } from '../schema/alert-rule.ts'
import { outboxFact } from '../schema/outbox.ts'
import type { Row } from '../store.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

function upserts(connection: Connection) {
  const { db } = connection
  const version = db
    .insert(itemVersion)
    .values(holes(itemVersion))
    .onConflictDoUpdate({
      target: [itemVersion.itemId, itemVersion.version],
      set: excluded(itemVersion, 'itemId', 'version'),
    })
  const analysed = db
    .insert(analysis)
    .values(holes(analysis))
    .onConflictDoUpdate({ target: [analysis.itemId, analysis.version], set: excluded(analysis, 'itemId', 'version') })
  const alias = db.insert(itemAlias).values(holes(itemAlias)).onConflictDoNothing()
  const answer = db.insert(command).values(holes(command)).onConflictDoNothing()
  const { id: _id, ...factHoles } = holes(outboxFact)
  return {
    hit: prepareWrite(connection, db.insert(ruleHit).values(holes(ruleHit)).onConflictDoNothing()),
    fact: prepareWrite(connection, db.insert(outboxFact).values(factHoles)),
    version: prepareWrite(connection, version),
    analysis: prepareWrite(connection, analysed),
    alias: prepareWrite(connection, alias),
    command: prepareWrite(connection, answer),
  }
}

function updates(connection: Connection) {
  const { db } = connection
  const hole = sql.placeholder
  const versionState = db
    .update(itemVersion)
    .set({ state: sql`${hole('state')}`, fault: sql`${hole('fault')}` })
    .where(and(eq(itemVersion.itemId, hole('itemId')), eq(itemVersion.version, hole('version'))))
  const payloadState = db
    .update(payload)
    .set({ state: sql`${hole('state')}`, faults: sql`${hole('faults')}` })
    .where(eq(payload.payloadId, hole('payloadId')))
  return {
    versionState: prepareWrite(connection, versionState),
    payloadState: prepareWrite(connection, payloadState),
  }
}

const versionRow = (version: ItemVersion, seqOf: RowPlace['seqOf']) => ({
  ...versionShape.parse(version),
  digest: versionDigest(version),
  seq: seqOf(version.itemId, version.version),
})

/** Where rows stand in the log: the moment of their transaction, and the event that brought a version. */
interface RowPlace {
  at: string
  seqOf: (itemId: string, version: number) => number
}
type WriteRow = (row: Row, place: RowPlace) => void

/** Writes what stands beside the events of a transaction. */
export function createRowWriter(connection: Connection): WriteRow {
  const s = { ...upserts(connection), ...updates(connection) }
  return (row, { at, seqOf }) => {
    switch (row.row) {
      case 'payload-state':
        s.payloadState({ ...row, faults: JSON.stringify(row.faults) })
        return
      case 'version':
        s.version(versionRow(row.version, seqOf))
        return
      case 'version-state':
        s.versionState({ ...row })
        return
      case 'alias':
        s.alias({ ...row })
        return
      case 'analysis':
        s.analysis({ ...row, at, analysis: analysisShape.parse(row.analysis) })
        return
      case 'command':
        s.command({ ...row })
        return
      case 'rule-hit':
        s.hit({ ...row.hit })
        return
      case 'fact':
        s.fact({ ...row.fact, open: true, messageId: null, told: null })
        return
      default:
        assertNever(row)
    }
  }
}
