import { logEvent, type LogEvent } from '../../shared/event.ts'
import { event } from '../schema/log.ts'
import type { Batch, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { toEventRow } from './event-row.ts'
import { holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'
import { createProjection } from './project.ts'
import { createRowWriter } from './write-rows.ts'

/** Which event brought a version of an item; the head for a version that none tells of, such as a stale one. */
function versionSeqs(logged: LogEvent[], head: number): (itemId: string, version: number) => number {
  const seqs = new Map<string, number>()
  for (const { seq, ...next } of logged) {
    if (!('item' in next)) continue
    const version = next.type === 'item-held' ? next.item.held?.version : next.item.version
    seqs.set(`${version} ${next.item.itemId}`, seq)
  }
  return (itemId, version) => seqs.get(`${version} ${itemId}`) ?? head
}

/** What `JSON.stringify` makes of a surrogate that has lost its other half. */
const LONE_SURROGATE = /\\ud[89a-f]/

const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)

/**
 * L3: SQLite keeps text as UTF-8, which has no lone surrogates. What is logged and published must be what is read back;
 * copy cut in the middle of a character has them.
 */
function asStored(event: LogEvent): LogEvent {
  const text = JSON.stringify(event)
  if (!LONE_SURROGATE.test(text)) return event
  return logEvent.parse(JSON.parse(text, wellFormed))
}

/** L1: the one way into the log. What could not be read back is not written: the batch throws as a whole. */
export function createAppend(connection: Connection): Pick<Store, 'append' | 'head'> {
  const { raw, db } = connection
  const last = raw.prepare<[], number>('select coalesce(max(seq), 0) from event').pluck()
  const insert = prepareWrite(connection, db.insert(event).values(holes(event)))
  const project = createProjection(connection)
  const writeRow = createRowWriter(connection)
  const head = (): number => last.get() ?? 0

  const append = raw.transaction(({ at, events, rows }: Batch): LogEvent[] => {
    const before = head()
    const logged = events.map((body, place) => asStored(logEvent.parse({ ...body, seq: before + place + 1, at })))
    for (const next of logged) {
      insert({ ...toEventRow(next) })
      project(next)
    }
    const beside = typeof rows === 'function' ? rows(logged) : rows
    const seqOf = versionSeqs(logged, before + logged.length)
    for (const row of beside) writeRow(row, { at, seqOf })
    return logged
  })

  return {
    head: () => Promise.resolve(head()),
    // Immediate: the lock is taken before the head is read, whatever another process writes.
    append: async (batch) => append.immediate(batch),
  }
}
