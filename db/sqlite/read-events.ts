import { and, asc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { event, idOfSearch, ofSearches } from '../schema/log.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { toLogEvent } from './event-row.ts'

const laterEvents = (db: Connection['db']) =>
  db
    .select()
    .from(event)
    .where(gt(event.seq, sql.placeholder('after')))
    .orderBy(asc(event.seq))
    .limit(sql.placeholder('limit'))
    .prepare()

const searchEvents = (db: Connection['db']) =>
  db
    .select()
    .from(event)
    .where(and(ofSearches, sql`${idOfSearch} = ${sql.placeholder('searchId')}`))
    .orderBy(asc(event.seq))
    .prepare()

/** Reads of the log itself. */
export function createEventReads({
  raw,
  db,
}: Connection): Pick<Store, 'eventsAfter' | 'eventsByPeople' | 'eventsOfSearch' | 'eventsOfStory' | 'seqAt'> {
  const hole = sql.placeholder
  const after = laterEvents(db)
  const among = sql`${event.type} in (select value from json_each(${hole('types')}))`
  const byPeople = db
    .select()
    .from(event)
    .where(and(sql`${event.by} <> 'auto'`, sql`${event.type} <> 'mine-changed'`, gt(event.seq, hole('after')), among))
    .orderBy(asc(event.seq))
    .limit(hole('limit'))
    .prepare()
  const upTo = and(gt(event.seq, hole('after')), lte(event.seq, hole('upTo')))
  const ofStory = (which: SQL | undefined) =>
    unionAll(
      db
        .select()
        .from(event)
        .where(and(eq(event.storyId, hole('storyId')), upTo, which)),
      db
        .select()
        .from(event)
        .where(and(eq(event.otherStoryId, hole('storyId')), upTo, which)),
    )
      .orderBy(asc(event.seq))
      .prepare()
  const ofSearch = searchEvents(db)
  const allOfStory = ofStory(undefined)
  const someOfStory = ofStory(among)
  const moment = raw.prepare<[number], string>('select at from event where seq = ?').pluck()
  const head = raw.prepare<[], number>('select coalesce(max(seq), 0) from event').pluck()

  /** The log's moments only grow: halving finds the place without an index on them. */
  function seqAt(at: number): number {
    let low = 0
    let high = head.get() ?? 0
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (Date.parse(moment.get(middle) ?? '') <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    eventsAfter: async (seq, limit) => after.all({ after: seq, limit }).map(toLogEvent),
    eventsByPeople: async (seq, limit, types) =>
      byPeople.all({ after: seq, limit, types: JSON.stringify(types) }).map(toLogEvent),
    eventsOfSearch: async (searchId) => ofSearch.all({ searchId }).map(toLogEvent),
    async eventsOfStory(storyId, seq, types, afterSeq = 0) {
      const of = { storyId, upTo: seq, after: afterSeq }
      const rows = types ? someOfStory.all({ ...of, types: JSON.stringify(types) }) : allOfStory.all(of)
      return rows.map(toLogEvent)
    },
    seqAt: async (at) => seqAt(Date.parse(at)),
  }
}
