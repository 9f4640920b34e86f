import { and, asc, eq, sql } from 'drizzle-orm'
import { itemLine, itemVersion as versionShape } from '../../shared/item.ts'
import { analysis as analysisShape } from '../../shared/statement.ts'
import { entry as entryShape } from '../../shared/entry.ts'
import { analysis, item, itemAlias, itemVersion } from '../schema/item.ts'
import { entry, entryCarrier } from '../schema/story.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

type ItemReads = Pick<
  Store,
  | 'itemByGuid'
  | 'itemLine'
  | 'itemVersions'
  | 'itemVersion'
  | 'itemAnalysis'
  | 'entriesLeftBy'
  | 'entriesOfItem'
  | 'entry'
>

const hole = sql.placeholder

function ofItem({ db }: Connection) {
  const ofVersion = and(eq(itemVersion.itemId, hole('itemId')), eq(itemVersion.version, hole('version')))
  return {
    line: db
      .select()
      .from(item)
      .where(eq(item.itemId, hole('itemId')))
      .prepare(),
    byGuid: db
      .select()
      .from(item)
      .where(and(eq(item.source, hole('source')), eq(item.guid, hole('guid'))))
      .prepare(),
    byAlias: db
      .select()
      .from(item)
      .where(
        eq(
          item.itemId,
          db
            .select({ itemId: itemAlias.itemId })
            .from(itemAlias)
            .where(and(eq(itemAlias.source, hole('source')), eq(itemAlias.guid, hole('guid')))),
        ),
      )
      .prepare(),
    versions: db
      .select()
      .from(itemVersion)
      .where(eq(itemVersion.itemId, hole('itemId')))
      .orderBy(asc(itemVersion.version))
      .prepare(),
    version: db.select().from(itemVersion).where(ofVersion).prepare(),
    analysis: db
      .select({ analysis: analysis.analysis })
      .from(analysis)
      .where(and(eq(analysis.itemId, hole('itemId')), eq(analysis.version, hole('version'))))
      .prepare(),
  }
}

function ofStanding({ db }: Connection) {
  return {
    standing: db
      .select({
        version: itemVersion.version,
        state: itemVersion.state,
        publishedAt: itemVersion.publishedAt,
        digest: itemVersion.digest,
      })
      .from(itemVersion)
      .where(eq(itemVersion.itemId, hole('itemId')))
      .orderBy(asc(itemVersion.version))
      .prepare(),
  }
}

function ofEntry({ db }: Connection) {
  return {
    entry: db
      .select()
      .from(entry)
      .where(eq(entry.id, hole('id')))
      .prepare(),
    carriers: db
      .select({ itemId: entryCarrier.itemId })
      .from(entryCarrier)
      .where(eq(entryCarrier.entryId, hole('id')))
      .orderBy(asc(entryCarrier.place))
      .prepare(),
    carriedBy: db
      .selectDistinct({ id: entry.id, seq: entry.seq })
      .from(entryCarrier)
      .innerJoin(entry, eq(entry.id, entryCarrier.entryId))
      .where(eq(entryCarrier.itemId, hole('itemId')))
      .orderBy(asc(entry.seq))
      .prepare(),
    leftBy: db
      .select({ id: entry.id })
      .from(entry)
      .where(and(eq(entry.firstItemId, hole('itemId')), sql`${entry.state} = 'rejected'`))
      .orderBy(asc(entry.seq))
      .prepare(),
  }
}

/** Reads of single items and of what they carry. */
export function createItemReads(connection: Connection): ItemReads {
  const s = { ...ofItem(connection), ...ofStanding(connection) }
  const e = ofEntry(connection)

  function entryById(id: string) {
    const row = e.entry.get({ id })
    return row ? entryShape.parse({ ...row, carriedBy: e.carriers.all({ id }).map((c) => c.itemId) }) : null
  }

  return {
    async itemByGuid(source, guid) {
      const row = s.byGuid.get({ source, guid }) ?? s.byAlias.get({ source, guid })
      return row ? { line: itemLine.parse(row), versions: s.standing.all({ itemId: row.itemId }) } : null
    },
    async itemLine(itemId) {
      const row = s.line.get({ itemId })
      return row ? itemLine.parse(row) : null
    },
    itemVersions: async (itemId) => s.versions.all({ itemId }).map((row) => versionShape.parse(row)),
    async itemVersion(itemId, version) {
      const row = s.version.get({ itemId, version })
      return row ? versionShape.parse(row) : null
    },
    async itemAnalysis(itemId, version) {
      const row = s.analysis.get({ itemId, version })
      return row ? analysisShape.parse(row.analysis) : null
    },
    entriesOfItem: async (itemId) => e.carriedBy.all({ itemId }).flatMap(({ id }) => entryById(id) ?? []),
    entriesLeftBy: async (itemId) =>
      e.leftBy
        .all({ itemId })
        .flatMap(({ id }) => entryById(id) ?? [])
        .filter(({ carriedBy }) => carriedBy.length === 0),
    entry: async (entryId) => entryById(entryId),
  }
}
