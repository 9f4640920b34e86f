import { desc, eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { emptyMine } from '../../shared/fold-mine.ts'
import { look as lookShape, type MineChange, since as sinceShape } from '../../shared/mine.ts'
import { assertNever } from '../../shared/must.ts'
import type { MineScreen } from '../../shared/screen.ts'
import { WINDOW } from '../../shared/window.ts'
import { mine, mineLook } from '../schema/mine.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

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
    putShift: raw.prepare('update mine set shift = @began where user_id = @userId'),
  }
}

/** How events change what belongs to one person. */
export function createMineProjection(connection: Connection) {
  const s = statements(connection)

  function put(userId: string, change: Exclude<MineChange, { what: 'look' }>): void {
    const { shift, since } = emptyMine(userId)
    s.begin({ userId, shift, since })
    switch (change.what) {
      case 'since':
        return void s.putSince.run({ userId, since: JSON.stringify(change.since) })
      case 'shift':
        return void s.putShift.run({ userId, began: change.began })
      default:
        return assertNever(change)
    }
  }

  return {
    changed({ userId, mine: change, at, seq }: LogEvent & { type: 'mine-changed' }): void {
      if (change.what !== 'look') return put(userId, change)
      const { storyId, upTo } = change
      s.putLook({ userId, storyId, upTo, at, seq })
      s.dropOldLooks.run({ userId })
    },
  }
}

/** L3: what belongs to one person; who is not known yet has looked at nothing. */
export function createMineRead({ db }: Connection): (userId: string) => MineScreen {
  const userId = sql.placeholder('userId')
  const one = db.select().from(mine).where(eq(mine.userId, userId)).prepare()
  const looks = db.select().from(mineLook).where(eq(mineLook.userId, userId)).orderBy(desc(mineLook.seq)).prepare()
  return (id) => {
    const row = one.get({ userId: id })
    return {
      ...emptyMine(id),
      ...(row && { shift: row.shift, since: sinceShape.parse(row.since) }),
      looks: looks.all({ userId: id }).map((l) => lookShape.parse(l)),
    }
  }
}
