import { eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLineBody } from '../../shared/item.ts'
import { item, source } from '../schema/item.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

function statements(connection: Connection) {
  const { db } = connection
  const byId = eq(item.itemId, sql.placeholder('itemId'))
  const set = (name: 'held' | 'storyId' | 'fault') =>
    prepareWrite(
      connection,
      db
        .update(item)
        .set({ [name]: sql`${sql.placeholder(name)}` })
        .where(byId),
    )
  const put = db
    .insert(item)
    .values({ ...holes(item), textSeq: null })
    .onConflictDoUpdate({ target: item.itemId, set: excluded(item, 'itemId', 'textSeq') })
  const deliver = db
    .insert(source)
    .values(holes(source))
    .onConflictDoUpdate({
      target: source.id,
      set: {
        name: sql`excluded.name`,
        items: sql`${source.items} + excluded.items`,
        lastItemAt: sql`max(${source.lastItemAt}, excluded.last_item_at)`,
      },
    })
  return {
    known: db.select({ itemId: item.itemId }).from(item).where(byId).prepare(),
    put: prepareWrite(connection, put),
    deliver: prepareWrite(connection, deliver),
    hold: set('held'),
    file: set('storyId'),
    fault: set('fault'),
  }
}

/** How events change item lines and the sources' own lines. */
export function createItemProjection(connection: Connection) {
  const s = statements(connection)

  function deliver(line: ItemLineBody): void {
    const items = s.known.get({ itemId: line.itemId }) ? 0 : 1
    const { source: id, sourceName: name, receivedAt } = line
    s.deliver({ id, name, items, firstItemAt: receivedAt, lastItemAt: receivedAt })
  }

  function version(line: ItemLineBody, seq: number): void {
    deliver(line)
    s.put({ ...line, seq })
  }

  return {
    version(event: Of<'item-arrived' | 'item-updated' | 'item-released' | 'item-withdrawn'>): void {
      version(event.item, event.seq)
    },
    /** A version that waits behind a visible one marks the line only; the wire's order stays. */
    held({ item: line, seq }: Of<'item-held'>): void {
      if (isHeld(line)) version(line, seq)
      else s.hold({ itemId: line.itemId, held: line.held && JSON.stringify(line.held) })
    },
    filed(event: Of<'item-filed'>): void {
      s.file({ itemId: event.item.itemId, storyId: event.to })
    },
    faulted(event: Of<'item-faulted'>): void {
      s.fault({ itemId: event.itemId, fault: event.fault })
    },
  }
}
