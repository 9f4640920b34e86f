import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { itemLine } from '../../../shared/item.ts'
import { entriesFound, entryGroups } from '../../../shared/search/entry-groups.ts'
import { marksIn, snippetOf, wantedOf } from '../../../shared/search/highlight.ts'
import { foundEntry, type Hit } from '../../../shared/search/hit.ts'
import type { Query } from '../../../shared/search/query.ts'
import { type item, itemVersion } from '../../schema/item.ts'
import { entry, entryCarrier, story } from '../../schema/story.ts'
import type { Connection } from '../connection.ts'

const hole = sql.placeholder

function statements({ db }: Connection) {
  return {
    body: db
      .select({ body: itemVersion.body })
      .from(itemVersion)
      .where(and(eq(itemVersion.itemId, hole('itemId')), eq(itemVersion.version, hole('version'))))
      .prepare(),
    story: db
      .select({ id: story.id, title: story.title })
      .from(story)
      .where(eq(story.id, hole('id')))
      .prepare(),
    entries: db
      .selectDistinct({
        id: entry.id,
        party: entry.party,
        speaker: entry.speaker,
        stance: entry.stance,
        state: entry.state,
        quote: entry.quote,
        text: entry.text,
        seq: entry.seq,
      })
      .from(entryCarrier)
      .innerJoin(entry, eq(entry.id, entryCarrier.entryId))
      .where(and(eq(entryCarrier.itemId, hole('itemId')), ne(entry.state, 'rejected')))
      .orderBy(asc(entry.seq))
      .prepare(),
  }
}

/** Entries that a find tells. */
const MOST_ENTRIES = 6

/** Makes finds of the items' rows: where the words stand, in which story, by which entries. */
export function createHitReader(connection: Connection) {
  const s = statements(connection)
  return (query: Query): ((row: typeof item.$inferSelect) => Hit) => {
    const wanted = wantedOf(query)
    const groups = entryGroups(query)
    const entriesOf = (itemId: string) =>
      groups.length === 0 ? [] : entriesFound(s.entries.all({ itemId }), groups).slice(0, MOST_ENTRIES)
    return (row) => {
      const line = itemLine.parse(row)
      return {
        item: line,
        story: line.storyId === null ? null : (s.story.get({ id: line.storyId }) ?? null),
        entries: entriesOf(line.itemId).map((found) => foundEntry.parse(found)),
        headline: marksIn(line.headline, wanted),
        snippet: snippetOf(s.body.get({ itemId: line.itemId, version: line.version })?.body ?? '', wanted),
        place: row.textSeq ?? row.seq,
      }
    }
  }
}
