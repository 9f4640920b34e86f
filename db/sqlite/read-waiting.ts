import { and, asc, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { must } from '../../shared/must.ts'
import { itemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { analysis as analysisShape } from '../../shared/statement.ts'
import { analysis, item, itemVersion } from '../schema/item.ts'
import { story } from '../schema/story.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

const hole = sql.placeholder

/** Written out, not bound: only so does SQLite see that the partial index holds exactly these rows. */
const PENDING = sql`${itemVersion.state} = 'pending'`
const HELD = sql`${itemVersion.state} = 'held'`

const WAITING = { itemId: itemVersion.itemId, version: itemVersion.version, seq: itemVersion.seq }

function statements({ db }: Connection) {
  return {
    pending: db
      .select(WAITING)
      .from(itemVersion)
      .where(PENDING)
      .orderBy(asc(itemVersion.seq), sql`rowid`)
      .limit(hole('limit'))
      .prepare(),
    pendingCount: db
      .select({ count: sql<number>`count(*)` })
      .from(itemVersion)
      .where(PENDING)
      .prepare(),
    held: db
      .select({ ...WAITING, until: itemVersion.embargoedUntil })
      .from(itemVersion)
      .where(and(HELD, isNotNull(itemVersion.embargoedUntil)))
      .orderBy(asc(itemVersion.seq))
      .prepare(),
    stories: db
      .select({ id: story.id, lastAt: story.lastAt })
      .from(story)
      .where(gt(story.seq, hole('seq')))
      .orderBy(asc(story.seq))
      .prepare(),
    items: db
      .select({ line: item, at: analysis.at, analysis: analysis.analysis })
      .from(item)
      .innerJoin(
        analysis,
        and(
          eq(analysis.itemId, item.itemId),
          sql`${analysis.version} = (select max(version) from analysis a
            where a.item_id = ${item.itemId} and a.version <= ${item.version})`,
        ),
      )
      .where(gt(item.seq, hole('seq')))
      .orderBy(desc(item.seq))
      .limit(hole('limit'))
      .prepare(),
  }
}

type WaitingReads = Pick<Store, 'pending' | 'pendingCount' | 'held' | 'activeStories' | 'activeItems'>

/** What the desk takes up again at start. `seqAt` answers the last event at or before an instant. */
export function createWaitingReads(
  connection: Connection,
  seqAt: (at: string) => Promise<number>,
  screenOf: (storyId: string) => StoryScreen,
): WaitingReads {
  const s = statements(connection)
  /** The last event before `since`: what is active has a later one. */
  const before = (since: string): Promise<number> => seqAt(new Date(Date.parse(since) - 1).toISOString())
  return {
    pending: async (limit) => s.pending.all({ limit }),
    pendingCount: async () => s.pendingCount.get()?.count ?? 0,
    async held() {
      const held = s.held.all().map((row) => ({ ...row, until: must(row.until, 'a held version has an embargo') }))
      return held.toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until))
    },
    async activeStories(since) {
      const active = s.stories.all({ seq: await before(since) })
      return active.filter(({ lastAt }) => Date.parse(lastAt) >= Date.parse(since)).map(({ id }) => screenOf(id))
    },
    async activeItems(since, limit) {
      const rows = s.items.all({ seq: await before(since), limit })
      return rows
        .toReversed()
        .map(({ line, at, analysis: a }) => ({ line: itemLine.parse(line), at, analysis: analysisShape.parse(a) }))
    },
  }
}
