import { and, eq, getTableColumns, ne, sql } from 'drizzle-orm'
import { foldWord } from '../../../shared/search/fold-word.ts'
import { wordsOf } from '../../../shared/search/words-of.ts'
import { item, itemVersion } from '../../schema/item.ts'
import { entry, entryCarrier } from '../../schema/story.ts'
import type { Store } from '../../store.ts'
import type { Connection } from '../connection.ts'
import { type EntryFacts, entryFacets, facet, facetWords, withoutSign } from './facet.ts'
import { timeFacets } from './time-facets.ts'

/** What the index has of an item, beside its entries. */
export type TextGiven = Pick<
  typeof item.$inferSelect,
  | 'source'
  | 'sourceName'
  | 'language'
  | 'tag'
  | 'urgency'
  | 'publishedAt'
  | 'headline'
  | 'slugline'
  | 'withdrawn'
  | 'storyId'
  | 'held'
> & { body: string | null; keywords: string[] | null }

/** Items of which a stretch of the log (@after, @upTo] tells something that the index holds. */
const TOUCHED = `
  select json_extract(body, '$.item.itemId') from event where seq > @after and seq <= @upTo and type in
    ('item-arrived', 'item-updated', 'item-released', 'item-withdrawn', 'item-held', 'item-filed')
  union select json_extract(body, '$.itemId') from event where seq > @after and seq <= @upTo and type = 'entry-carried'
  union select json_each.value from event, json_each(event.body, '$.entry.carriedBy')
    where event.seq > @after and event.seq <= @upTo and event.type in ('entry-logged', 'entry-changed')
  union select carrier.value from event, json_each(event.body, '$.moved') as moved,
    json_each(moved.value, '$.entry.carriedBy') as carrier
    where event.seq > @after and event.seq <= @upTo and event.type = 'claim-changed'
  union select json_extract(json_each.value, '$.itemId') from event, json_each(event.body, '$.items')
    where event.seq > @after and event.seq <= @upTo and event.type = 'stories-merged'`

/** First letters of the headline's words. */
const firsts = (headline: string): string[] => [
  ...new Set(
    wordsOf(headline).map((word) => facet('first', String.fromCodePoint(foldWord(word).codePointAt(0) ?? 95))),
  ),
]

const marks = (line: Pick<TextGiven, 'withdrawn' | 'storyId' | 'held'>): string[] => [
  ...(line.withdrawn ? [facet('mark', 'killed')] : []),
  ...(line.held === null ? [] : [facet('mark', 'embargoed')]),
  ...(line.storyId === null ? [facet('mark', 'unfiled')] : [facet('story', line.storyId)]),
]

/** What an item is, in words of the index. */
const facetsOf = (row: TextGiven): string =>
  [
    facet('everything'),
    ...facetWords('source', `${row.source} ${row.sourceName}`),
    ...facetWords('lang', row.language ?? ''),
    ...facetWords('tag', [row.tag ?? '', ...(row.keywords ?? [])].join(' ')),
    ...(row.urgency === null ? [] : [facet('urgency', row.urgency)]),
    ...marks(row),
    ...timeFacets(Date.parse(row.publishedAt)),
    ...firsts(row.headline),
  ].join(' ')

/** An item as the columns of the index have it. */
export const wordsInIndex = (row: TextGiven, entries: readonly EntryFacts[]) => ({
  headline: withoutSign(row.headline),
  body: withoutSign(row.body ?? ''),
  source: withoutSign(row.sourceName),
  slugline: withoutSign(row.slugline ?? ''),
  facets: facetsOf(row),
  entries: entryFacets(entries),
})

function reads({ db, raw }: Connection) {
  const itemId = sql.placeholder('itemId')
  const ofVersion = and(eq(itemVersion.itemId, item.itemId), eq(itemVersion.version, item.version))
  return {
    cursor: raw.prepare<[], number>("select cast(value as integer) from meta where name = 'text-cursor'").pluck(),
    head: raw.prepare<[], number>('select coalesce(max(seq), 0) from event').pluck(),
    touched: raw.prepare<[Record<'after' | 'upTo', number>], string>(TOUCHED).pluck(),
    row: db
      .select({ ...getTableColumns(item), body: itemVersion.body, keywords: itemVersion.keywords })
      .from(item)
      .leftJoin(itemVersion, ofVersion)
      .where(eq(item.itemId, itemId))
      .prepare(),
    entries: db
      .selectDistinct({
        id: entry.id,
        party: entry.party,
        speaker: entry.speaker,
        stance: entry.stance,
        state: entry.state,
      })
      .from(entryCarrier)
      .innerJoin(entry, eq(entry.id, entryCarrier.entryId))
      .where(and(eq(entryCarrier.itemId, itemId), ne(entry.state, 'rejected')))
      .prepare(),
  }
}

const writes = ({ raw }: Connection) => ({
  drop: raw.prepare('delete from item_text where rowid = ?'),
  add: raw.prepare(
    `insert into item_text (rowid, headline, body, source, slugline, facets, entries)
     values (@seq, @headline, @body, @source, @slugline, @facets, @entries)`,
  ),
  note: raw.prepare('update item set text_seq = @seq where item_id = @itemId'),
  move: raw.prepare("update meta set value = @upTo where name = 'text-cursor'"),
})

/**
 * The full-text index, a follower of the log off the commit path. An item stands in it once, under the `seq` of its
 * current version, with that version's text, with what the item is, and with the entries that it carries.
 */
export function createTextIndex(connection: Connection): Pick<Store, 'indexNext' | 'indexedTo'> {
  const { raw } = connection
  const r = reads(connection)
  const w = writes(connection)

  function index(itemId: string): void {
    const row = r.row.get({ itemId })
    if (row === undefined) return
    if (row.textSeq !== null) w.drop.run(row.textSeq)
    const { seq } = row
    w.add.run({ seq, ...wordsInIndex(row, r.entries.all({ itemId })) })
    if (row.textSeq !== seq) w.note.run({ itemId, seq })
  }

  const next = raw.transaction((limit: number): number => {
    const after = r.cursor.get() ?? 0
    const upTo = Math.min(r.head.get() ?? 0, after + limit)
    if (upTo <= after) return 0
    for (const itemId of r.touched.all({ after, upTo })) index(itemId)
    w.move.run({ upTo: String(upTo) })
    return upTo - after
  })

  return {
    indexNext: async (limit) => next.immediate(limit),
    indexedTo: async () => r.cursor.get() ?? 0,
  }
}
