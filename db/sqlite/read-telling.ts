import { and, desc, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { story as storyShape } from '../../shared/story.ts'
import { event } from '../schema/log.ts'
import { story } from '../schema/story.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { toLogEvent } from './event-row.ts'

const hole = sql.placeholder
const limit = hole('limit')
const between = and(sql`${event.telling} = 1`, gt(event.seq, hole('after')), lt(event.seq, hole('before')))

/** What somebody who was away is to be told: along indexes of such events alone, however much else the log holds. */
export function createTellingReads({ db }: Connection): Pick<Store, 'tellingEvents' | 'storiesById'> {
  const where = (which: SQL | undefined) => db.select().from(event).where(and(which, between))
  const all = where(undefined).orderBy(desc(event.seq)).limit(limit).prepare()
  const ofStory = unionAll(where(eq(event.storyId, hole('storyId'))), where(eq(event.otherStoryId, hole('storyId'))))
    .orderBy(desc(event.seq))
    .limit(limit)
    .prepare()
  const stories = db
    .select()
    .from(story)
    .where(sql`${story.id} in (select value from json_each(${hole('ids')}))`)
    .prepare()
  return {
    async tellingEvents({ storyId, ...place }) {
      const rows = storyId === undefined ? all.all(place) : ofStory.all({ ...place, storyId })
      return rows.map(toLogEvent)
    },
    storiesById: async (ids) => stories.all({ ids: JSON.stringify(ids) }).map((row) => storyShape.parse(row)),
  }
}
