import { and, asc, desc, eq, gt, lt, ne, sql } from 'drizzle-orm'
import { alert as alertShape } from '../../shared/alert.ts'
import { claim as claimShape } from '../../shared/claim.ts'
import { commandAnswer } from '../../shared/protocol/command.ts'
import { source as sourceShape } from '../../shared/source.ts'
import { story as storyShape } from '../../shared/story.ts'
import { source } from '../schema/item.ts'
import { command } from '../schema/log.ts'
import { alert, claim, story } from '../schema/story.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { pageOf, placeOf } from './cursor.ts'

const hole = sql.placeholder

function statements({ db, raw }: Connection) {
  const [raisedBefore, raisedAfter] = [lt(alert.seq, hole('place')), gt(alert.seq, hole('place'))]
  const inState = eq(alert.state, hole('state'))
  const alerts = (where: typeof inState | undefined, newest: boolean) =>
    db
      .select()
      .from(alert)
      .where(and(where, newest ? raisedBefore : raisedAfter))
      .orderBy(newest ? desc(alert.seq) : asc(alert.seq))
      .limit(hole('limit'))
      .prepare()
  return {
    stories: db
      .select()
      .from(story)
      .where(and(lt(story.seq, hole('before')), ne(story.state, 'withdrawn')))
      .orderBy(desc(story.seq))
      .limit(hole('limit'))
      .prepare(),
    alerts: { newest: alerts(undefined, true), raised: alerts(undefined, false) },
    alertsIn: { newest: alerts(inState, true), raised: alerts(inState, false) },
    alert: db
      .select()
      .from(alert)
      .where(eq(alert.id, hole('id')))
      .prepare(),
    claim: db
      .select()
      .from(claim)
      .where(eq(claim.id, hole('id')))
      .prepare(),
    sources: db.select().from(source).orderBy(asc(source.name), asc(source.id)).prepare(),
    // By the index of each source's guids: what stands before the beginning, and what after all that begin so.
    within: raw.prepare<[{ beginning: string; beyond: string }], { id: string }>(
      `select id from source where exists (select 1 from item where source = source.id)
         and not exists (select 1 from item where source = source.id and guid < @beginning)
         and not exists (select 1 from item where source = source.id and guid >= @beyond)`,
    ),
    command: db
      .select({ answer: command.answer })
      .from(command)
      .where(eq(command.commandId, hole('id')))
      .prepare(),
  }
}

/** The first words in order that begin otherwise than those before them. */
const beyond = (beginning: string): string =>
  beginning.slice(0, -1) + String.fromCodePoint((beginning.codePointAt(beginning.length - 1) ?? 0) + 1)

/** Lists by page, and what is asked for by id beside them. */
export function createListReads(
  connection: Connection,
): Pick<Store, 'stories' | 'alerts' | 'alert' | 'claim' | 'sources' | 'sourcesWithin' | 'command'> {
  const s = statements(connection)
  return {
    async stories({ limit, cursor }) {
      const read = s.stories.all({ before: placeOf(cursor), limit: limit + 1 })
      return pageOf(
        read,
        limit,
        (row) => row.seq,
        (row) => storyShape.parse(row),
      )
    },
    async alerts({ state, order, limit, cursor }) {
      const asked = { place: placeOf(cursor, order === 'newest' ? 'end' : 'start'), limit: limit + 1 }
      const read = state === 'all' ? s.alerts[order].all(asked) : s.alertsIn[order].all({ ...asked, state })
      return pageOf(
        read,
        limit,
        (row) => row.seq,
        (row) => alertShape.parse(row),
      )
    },
    async alert(id) {
      const row = s.alert.get({ id })
      return row ? alertShape.parse(row) : null
    },
    async claim(id) {
      const row = s.claim.get({ id })
      return row ? claimShape.parse(row) : null
    },
    sourcesWithin: async (beginning) => s.within.all({ beginning, beyond: beyond(beginning) }).map(({ id }) => id),
    sources: async () => s.sources.all().map((row) => sourceShape.parse(row)),
    async command(id) {
      const row = s.command.get({ id })
      return row ? commandAnswer.parse(row.answer) : null
    },
  }
}
