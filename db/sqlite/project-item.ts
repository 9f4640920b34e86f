import { eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLineBody } from '../../shared/item.ts'
import { item, source } from '../schema/item.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

function statements({ db }: Connection) {
  const byId = eq(item.itemId, sql.placeholder('itemId'))
  return {
    known: db.select({ itemId: item.itemId }).from(item).where(byId).prepare(),
    put: db
      .insert(item)
      .values({ ...holes(item), textSeq: null })
      .onConflictDoUpdate({ target: item.itemId, set: excluded(item, 'itemId', 'textSeq') })
      .prepare(),
    hold: db
      .update(item)
      .set({ held: sql`${sql.placeholder('held')}` })
      .where(byId)
      .prepare(),
    file: db
      .update(item)
      .set({ storyId: sql`${sql.placeholder('storyId')}` })
      .where(byId)
      .prepare(),
    fault: db
      .update(item)
      .set({ fault: sql`${sql.placeholder('fault')}` })
      .where(byId)
      .prepare(),
    deliver: db
      .insert(source)
      .values({ ...holes(source) })
      .onConflictDoUpdate({
        target: source.id,
        set: {
          name: sql`excluded.name`,
          items: sql`${source.items} + excluded.items`,
          lastItemAt: sql`max(${source.lastItemAt}, excluded.last_item_at)`,
        },
      })
      .prepare(),
  }
}

/** How events change item lines and the sources' own lines. */
export function createItemProjection(connection: Connection) {
  const s = statements(connection)

  function deliver(line: ItemLineBody): void {
    const items = s.known.get({ itemId: line.itemId }) ? 0 : 1
    const { source: id, sourceName: name, receivedAt } = line
    s.deliver.run({ id, name, items, firstItemAt: receivedAt, lastItemAt: receivedAt })
  }

  function version(line: ItemLineBody, seq: number): void {
    deliver(line)
    s.put.run({ ...line, seq })
  }

  return {
    version: (event: Of<'item-arrived' | 'item-updated' | 'item-released' | 'item-withdrawn'>) =>
      version(event.item, event.seq),
    /** A version that waits behind a visible one marks the line only; the wire's order stays. */
    held({ item: line, seq }: Of<'item-held'>): void {
      if (isHeld(line)) version(line, seq)
      else s.hold.run({ itemId: line.itemId, held: JSON.stringify(line.held) })
    },
    filed: (event: Of<'item-filed'>) => s.file.run({ itemId: event.item.itemId, storyId: event.to }),
    faulted: (event: Of<'item-faulted'>) => s.fault.run({ itemId: event.itemId, fault: event.fault }),
  }
}
