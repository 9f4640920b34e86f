import { asc, eq, sql } from 'drizzle-orm'
import { routeSecret, sourceSettings } from '../../shared/source-settings.ts'
import { sourceRun as runShape } from '../../shared/source-run.ts'
import { sourceRun, sourceSetting } from '../schema/source.ts'
import type { SettingsRow, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

const toRow = (row: typeof sourceSetting.$inferSelect): SettingsRow => ({
  settings: sourceSettings.parse(row.settings),
  secret: routeSecret.parse(row.secret),
  changedAt: row.changedAt,
  changedBy: row.changedBy,
  edition: row.edition,
})

type SettingsStore = Pick<Store, 'settings' | 'putSettings' | 'dropSettings' | 'sourceRuns' | 'putSourceRun'>

function writes(connection: Connection) {
  const { db } = connection
  const id = sql.placeholder('id')
  return {
    put: prepareWrite(
      connection,
      db
        .insert(sourceSetting)
        .values(holes(sourceSetting))
        .onConflictDoUpdate({ target: sourceSetting.id, set: excluded(sourceSetting, 'id') }),
    ),
    putRun: prepareWrite(
      connection,
      db
        .insert(sourceRun)
        .values(holes(sourceRun))
        .onConflictDoUpdate({ target: sourceRun.id, set: excluded(sourceRun, 'id') }),
    ),
    drop: db.delete(sourceSetting).where(eq(sourceSetting.id, id)).prepare(),
    dropRun: db.delete(sourceRun).where(eq(sourceRun.id, id)).prepare(),
  }
}

/** What a desk sets for its sources, and how their routes are doing. */
export function createSettings(connection: Connection): SettingsStore {
  const { db } = connection
  const all = db.select().from(sourceSetting).orderBy(asc(sourceSetting.id)).prepare()
  const runs = db.select().from(sourceRun).orderBy(asc(sourceRun.id)).prepare()
  const { put, putRun, drop, dropRun } = writes(connection)
  return {
    settings: async () => all.all().map(toRow),
    putSettings: async ({ settings, secret, ...rest }) => {
      put({ ...rest, id: settings.id, settings: sourceSettings.parse(settings), secret: routeSecret.parse(secret) })
    },
    async dropSettings(id) {
      dropRun.run({ id })
      return drop.run({ id }).changes > 0
    },
    sourceRuns: async () => new Map(runs.all().map(({ id, run }) => [id, runShape.parse(run)])),
    putSourceRun: async (id, run) => void putRun({ id, run: runShape.parse(run) }),
  }
}
