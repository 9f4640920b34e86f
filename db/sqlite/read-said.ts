import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import { entry as entryShape } from '../../shared/entry.ts'
import { type Said, sideOf } from '../../shared/said.ts'
import { item } from '../schema/item.ts'
import { claim, entry, entryCarrier, story } from '../schema/story.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { pageOf, placeOf } from './cursor.ts'

const hole = sql.placeholder

function statements({ db }: Connection) {
  return {
    ofParty: db
      .select({ ...getTableColumns(entry), title: story.title, claim: claim.text })
      .from(entry)
      .innerJoin(story, eq(story.id, entry.storyId))
      .leftJoin(claim, eq(claim.id, entry.claimId))
      .where(and(eq(entry.party, hole('party')), lt(entry.seq, hole('before'))))
      .orderBy(desc(entry.seq))
      .limit(hole('limit'))
      .prepare(),
    carriers: db
      .select({
        itemId: entryCarrier.itemId,
        withdrawn: item.withdrawn,
        publishedAt: item.publishedAt,
        dayAlone: item.dayAlone,
      })
      .from(entryCarrier)
      .leftJoin(item, eq(item.itemId, entryCarrier.itemId))
      .where(eq(entryCarrier.entryId, hole('id')))
      .orderBy(entryCarrier.place)
      .prepare(),
    /** What the party took for its position on the claim before: of a side, and not rejected. */
    before: db
      .select({ stance: entry.stance })
      .from(entry)
      .where(
        and(
          eq(entry.claimId, hole('claimId')),
          eq(entry.party, hole('party')),
          lt(entry.seq, hole('seq')),
          sql`${entry.state} <> 'rejected'`,
          sql`${entry.stance} in ('report', 'follow-up', 'confirmation', 'denial', 'retraction')`,
        ),
      )
      .orderBy(desc(entry.seq))
      .limit(1)
      .prepare(),
  }
}

/** What a party has said, in every story. */
export function createSaidReads(connection: Connection): Pick<Store, 'saidBy'> {
  const s = statements(connection)
  type Row = ReturnType<typeof s.ofParty.all>[number]

  function turnedFrom({ claimId, party, seq, stance, state }: Row): Said['turnedFrom'] {
    const side = sideOf(stance)
    const before = side === null || state === 'rejected' ? undefined : s.before.get({ claimId, party, seq })
    return before === undefined || sideOf(before.stance) === side ? null : before.stance
  }

  function shape(row: Row): Said {
    const { title, claim: words, ...stored } = row
    const carriers = s.carriers.all({ id: row.id })
    const entryOf = entryShape.parse({ ...stored, carriedBy: carriers.map((c) => c.itemId) })
    const [first] = carriers
    const publishedAt = entryOf.evidence?.publishedAt ?? first?.publishedAt ?? null
    return {
      entry: entryOf,
      story: { id: row.storyId, title },
      claim: words,
      publishedAt,
      dayAlone: first?.dayAlone === true && first.publishedAt === publishedAt,
      withdrawn: carriers.length > 0 && carriers.every((c) => c.withdrawn === true),
      turnedFrom: turnedFrom(row),
    }
  }

  return {
    async saidBy({ party, limit, cursor }) {
      const rows = s.ofParty.all({ party, before: placeOf(cursor), limit: limit + 1 })
      return pageOf(rows, limit, (row) => row.seq, shape)
    },
  }
}
