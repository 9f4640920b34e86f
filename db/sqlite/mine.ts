import { desc, eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { emptyMine } from '../../shared/fold-mine.ts'
import { columns as columnsShape } from '../../shared/column.ts'
import { look as lookShape, type MineChange, seenAll as seenAllShape, since as sinceShape } from '../../shared/mine.ts'
import { assertNever } from '../../shared/must.ts'
import type { MineScreen } from '../../shared/screen.ts'
import { WINDOW } from '../../shared/window.ts'
import { mine, mineLook } from '../schema/mine.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'
import { createOwnSearchProjection, createOwnSearchRead } from './saved-searches.ts'

function statements(connection: Connection) {
  const { db, raw } = connection
  const putLook = db
    .insert(mineLook)
    .values(holes(mineLook))
    .onConflictDoUpdate({ target: [mineLook.userId, mineLook.storyId], set: excluded(mineLook, 'userId', 'storyId') })
  return {
    putLook: prepareWrite(connection, putLook),
    dropOldLooks: raw.prepare<[{ userId: string }]>(
      `delete from mine_look where user_id = @userId and seq <= (select seq from mine_look
       where user_id = @userId order by seq desc limit 1 offset ${WINDOW.looks})`,
    ),
    begin: prepareWrite(connection, db.insert(mine).values(holes(mine)).onConflictDoNothing()),
    putSince: raw.prepare('update mine set since = @since where user_id = @userId'),
    putSeenAll: raw.prepare('update mine set seen_all = @seen where user_id = @userId'),
    putColumns: raw.prepare('update mine set columns = @columns where user_id = @userId'),
    putShift: raw.prepare('update mine set shift = @began where user_id = @userId'),
  }
}

/** How events change what belongs to one person. */
export function createMineProjection(connection: Connection) {
  const s = statements(connection)
  const ofSearches = createOwnSearchProjection(connection)

  function put(
    userId: string,
    change: Extract<MineChange, { what: 'since' | 'shift' | 'seen-all' | 'columns' }>,
  ): void {
    const { shift, since, seenAll, columns } = emptyMine(userId)
    s.begin({ userId, shift, since, seenAll, columns })
    switch (change.what) {
      case 'since':
        return void s.putSince.run({ userId, since: JSON.stringify(change.since) })
      case 'shift':
        return void s.putShift.run({ userId, began: change.began })
      case 'seen-all':
        return void s.putSeenAll.run({ userId, seen: change.seen && JSON.stringify(change.seen) })
      case 'columns':
        return void s.putColumns.run({ userId, columns: JSON.stringify(change.columns) })
      default:
        return assertNever(change)
    }
  }

  return {
    changed({ userId, mine: change, at, seq }: LogEvent & { type: 'mine-changed' }): void {
      switch (change.what) {
        case 'look':
          s.putLook({ userId, storyId: change.storyId, upTo: change.upTo, at, seq })
          return void s.dropOldLooks.run({ userId })
        case 'search':
        case 'search-removed':
        case 'search-look':
          return ofSearches(userId, change, { at, seq })
        case 'since':
        case 'shift':
        case 'seen-all':
        case 'columns':
          return put(userId, change)
        default:
          return assertNever(change)
      }
    },
  }
}

/** L3: what belongs to one person; who is not known yet has looked at nothing. */
export function createMineRead(connection: Connection): (userId: string) => MineScreen {
  const { db } = connection
  const searchesOf = createOwnSearchRead(connection)
  const userId = sql.placeholder('userId')
  const one = db.select().from(mine).where(eq(mine.userId, userId)).prepare()
  const looks = db.select().from(mineLook).where(eq(mineLook.userId, userId)).orderBy(desc(mineLook.seq)).prepare()
  return (id) => {
    const row = one.get({ userId: id })
    return {
      ...emptyMine(id),
      ...searchesOf(id),
      ...(row && {
        shift: row.shift,
        since: sinceShape.parse(row.since),
        seenAll: seenAllShape.nullable().parse(row.seenAll),
        columns: columnsShape.nullable().parse(row.columns),
      }),
      looks: looks.all({ userId: id }).map((l) => lookShape.parse(l)),
    }
  }
}
