import { and, eq, sql } from 'drizzle-orm'
import type { ItemVersion } from '../../shared/item.ts'
import { assertNever } from '../../shared/must.ts'
import { versionDigest } from '../../shared/version-digest.ts'
import { analysis, itemVersion, payload } from '../schema/item.ts'
import { command } from '../schema/log.ts'
import type { Row } from '../store.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'

function statements({ db }: Connection) {
  const hole = sql.placeholder
  return {
    version: db
      .insert(itemVersion)
      .values(holes(itemVersion))
      .onConflictDoUpdate({
        target: [itemVersion.itemId, itemVersion.version],
        set: excluded(itemVersion, 'itemId', 'version'),
      })
      .prepare(),
    versionState: db
      .update(itemVersion)
      .set({ state: sql`${hole('state')}`, fault: sql`${hole('fault')}` })
      .where(and(eq(itemVersion.itemId, hole('itemId')), eq(itemVersion.version, hole('version'))))
      .prepare(),
    analysis: db
      .insert(analysis)
      .values(holes(analysis))
      .onConflictDoUpdate({
        target: [analysis.itemId, analysis.version],
        set: excluded(analysis, 'itemId', 'version'),
      })
      .prepare(),
    payloadState: db
      .update(payload)
      .set({ state: sql`${hole('state')}`, faults: sql`${hole('faults')}` })
      .where(eq(payload.payloadId, hole('payloadId')))
      .prepare(),
    command: db.insert(command).values(holes(command)).onConflictDoNothing().prepare(),
  }
}

const versionRow = (version: ItemVersion, seqOf: RowPlace['seqOf']) => ({
  ...version,
  digest: versionDigest(version),
  seq: seqOf(version.itemId, version.version),
})

/** Where rows stand in the log: the moment of their transaction, and the event that brought a version. */
export interface RowPlace {
  at: string
  seqOf: (itemId: string, version: number) => number
}
export type WriteRow = (row: Row, place: RowPlace) => void

/** Writes what stands beside the events of a transaction. */
export function createRowWriter(connection: Connection): WriteRow {
  const s = statements(connection)
  return (row, { at, seqOf }) => {
    switch (row.row) {
      case 'payload-state':
        return void s.payloadState.run({ ...row, faults: JSON.stringify(row.faults) })
      case 'version':
        return void s.version.run(versionRow(row.version, seqOf))
      case 'version-state':
        return void s.versionState.run({ ...row })
      case 'analysis':
        return void s.analysis.run({ ...row, at })
      case 'command':
        return void s.command.run({ ...row })
      default:
        return assertNever(row)
    }
  }
}
