import { asc, desc, eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import type { MineChange } from '../../shared/mine.ts'
import {
  deskSearch as deskShape,
  ownSearch as ownShape,
  searchLook as lookShape,
  type OwnSearch,
  type SearchLook,
} from '../../shared/saved-search.ts'
import type { SearchesScreen } from '../../shared/screen.ts'
import { WINDOW } from '../../shared/window.ts'
import { deskSearch, ownSearch, searchLook } from '../schema/saved-search.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

/** How events change the searches of the desk. */
export function createSearchProjection(connection: Connection) {
  const put = prepareWrite(
    connection,
    connection.db
      .insert(deskSearch)
      .values(holes(deskSearch))
      .onConflictDoUpdate({ target: deskSearch.id, set: excluded(deskSearch, 'id') }),
  )
  const drop = connection.raw.prepare('delete from desk_search where id = ?')
  return ({ search, change, by, at, seq }: LogEvent & { type: 'search-changed' }): void =>
    void (change === 'removed' ? drop.run(search.id) : put({ ...search, by, at, seq }))
}

type OfSearches = Extract<MineChange, { what: 'search' | 'search-removed' | 'search-look' }>

/** How events change one person's own searches, and their looks at any. */
export function createOwnSearchProjection(connection: Connection) {
  const { db, raw } = connection
  const put = prepareWrite(
    connection,
    db
      .insert(ownSearch)
      .values(holes(ownSearch))
      .onConflictDoUpdate({ target: [ownSearch.userId, ownSearch.id], set: excluded(ownSearch, 'userId', 'id') }),
  )
  const drop = raw.prepare<[string, string]>('delete from own_search where user_id = ? and id = ?')
  const look = prepareWrite(
    connection,
    db
      .insert(searchLook)
      .values(holes(searchLook))
      .onConflictDoUpdate({
        target: [searchLook.userId, searchLook.searchId],
        set: excluded(searchLook, 'userId', 'searchId'),
      }),
  )
  const dropOldLooks = raw.prepare<[{ userId: string }]>(
    `delete from search_look where user_id = @userId and seq <= (select seq from search_look
     where user_id = @userId order by seq desc limit 1 offset ${WINDOW.searchLooks})`,
  )
  return (userId: string, change: OfSearches, { at, seq }: Pick<LogEvent, 'at' | 'seq'>): void => {
    if (change.what === 'search') return void put({ ...change.search, userId, at, seq })
    if (change.what === 'search-removed') return void drop.run(userId, change.searchId)
    look({ userId, searchId: change.searchId, upTo: change.upTo, seq })
    dropOldLooks.run({ userId })
  }
}

export function createDeskSearchRead({ db }: Connection): () => SearchesScreen {
  const all = db.select().from(deskSearch).orderBy(asc(deskSearch.seq)).prepare()
  return () => ({ kind: 'searches', searches: all.all().map((row) => deskShape.parse(row)) })
}

/** What one person has saved, and seen of what is saved. */
export function createOwnSearchRead({
  db,
}: Connection): (userId: string) => { searches: OwnSearch[]; searchLooks: SearchLook[] } {
  const userId = sql.placeholder('userId')
  const own = db.select().from(ownSearch).where(eq(ownSearch.userId, userId)).orderBy(asc(ownSearch.seq)).prepare()
  const looks = db
    .select()
    .from(searchLook)
    .where(eq(searchLook.userId, userId))
    .orderBy(desc(searchLook.seq))
    .prepare()
  return (id) => ({
    searches: own.all({ userId: id }).map((row) => ownShape.parse(row)),
    searchLooks: looks.all({ userId: id }).map((row) => lookShape.parse(row)),
  })
}
