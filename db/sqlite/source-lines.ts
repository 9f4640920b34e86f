import { asc, ne } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import type { SourcesScreen } from '../../shared/screen.ts'
import { sourceLine as lineShape } from '../../shared/source-line.ts'
import { sourceLine } from '../schema/source.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

/** How events change the sources that screens follow. */
export function createSourceProjection(connection: Connection) {
  const put = prepareWrite(
    connection,
    connection.db
      .insert(sourceLine)
      .values(holes(sourceLine))
      .onConflictDoUpdate({ target: sourceLine.id, set: excluded(sourceLine, 'id') }),
  )
  return {
    changed({ source, seq }: LogEvent & { type: 'source-changed' }): void {
      put({ ...source, seq })
    },
  }
}

export function createSourceLines({ db }: Connection): () => SourcesScreen {
  const all = db.select().from(sourceLine).where(ne(sourceLine.state, 'removed')).orderBy(asc(sourceLine.id)).prepare()
  return () => ({ kind: 'sources', sources: all.all().map((row) => lineShape.parse(row)) })
}
