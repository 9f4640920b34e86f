import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { alert as alertShape } from '../../shared/alert.ts'
import { alertRuleRow } from '../../shared/alert-rule.ts'
import { dutyRow, ladderRow, mute } from '../../shared/duty.ts'
import type { LogEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import { alerting, alertRule, ruleHit } from '../schema/alert-rule.ts'
import { alert } from '../schema/story.ts'
import type { AlertStore } from '../alert-store.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

const hole = sql.placeholder

/** How events change the rules by which alerts arise, and who is told of them when. */
export function createAlertingProjection(
  connection: Connection,
): (event: LogEvent & { type: 'alerting-changed' }) => void {
  const { db, raw } = connection
  const putRule = prepareWrite(
    connection,
    db
      .insert(alertRule)
      .values(holes(alertRule))
      .onConflictDoUpdate({ target: alertRule.id, set: excluded(alertRule, 'id') }),
  )
  const dropRule = raw.prepare('delete from alert_rule where id = ?')
  const putRow = prepareWrite(
    connection,
    db
      .insert(alerting)
      .values(holes(alerting))
      .onConflictDoUpdate({ target: [alerting.what, alerting.id], set: excluded(alerting, 'what', 'id') }),
  )
  const drop = raw.prepare('delete from alerting where what = ? and id = ?')
  const dropEnded = raw.prepare(`delete from alerting where what = 'mute' and "until" <= ?`)
  return ({ change, by, at, seq, reason }) => {
    const stamp = { by, editor: change.editor, at, reason, seq, until: null }
    switch (change.what) {
      case 'rule':
        return putRule({ id: change.rule.id, rule: change.rule, editor: change.editor, by, at, seq })
      case 'rule-removed':
        return void dropRule.run(change.ruleId)
      case 'mute': {
        const { id, ...body } = change.mute
        dropEnded.run(at)
        return putRow({ ...stamp, what: 'mute', id, body, until: body.until })
      }
      case 'unmute':
        return void drop.run('mute', change.muteId)
      case 'duty':
        return putRow({ ...stamp, what: 'duty', id: change.duty.userId, body: change.duty })
      case 'duty-removed':
        return void drop.run('duty', change.userId)
      case 'ladder':
        return putRow({ ...stamp, what: 'ladder', id: '', body: change.ladder })
      default:
        return assertNever(change)
    }
  }
}

const parsed = ({ body, what, ...row }: typeof alerting.$inferSelect) => {
  switch (what) {
    case 'mute':
      return { what, row: mute.parse({ ...row, ...Object(body) }) }
    case 'duty':
      return { what, row: dutyRow.parse({ ...row, duty: body }) }
    case 'ladder':
      return { what, row: ladderRow.parse({ ...row, ladder: body }) }
    default:
      return assertNever(what)
  }
}

export function createAlertingRead({ db }: Connection): () => AlertingScreen {
  const rules = db.select().from(alertRule).orderBy(asc(alertRule.id)).prepare()
  const rest = db.select().from(alerting).prepare()
  return () => {
    const rows = rest.all().map(parsed)
    return {
      kind: 'alerting',
      rules: rules.all().map((row) => alertRuleRow.parse(row)),
      mutes: rows.flatMap((r) => (r.what === 'mute' ? [r.row] : [])).toSorted((a, b) => a.seq - b.seq),
      duties: rows
        .flatMap((r) => (r.what === 'duty' ? [r.row] : []))
        .toSorted((a, b) => (a.duty.userId < b.duty.userId ? -1 : 1)),
      ladder: rows.flatMap((r) => (r.what === 'ladder' ? [r.row] : []))[0] ?? null,
    }
  }
}

export function createRuleReads({ db }: Connection): Pick<AlertStore, 'alertsApart' | 'dueAlerts' | 'knownHits'> {
  const apart = db
    .select()
    .from(alert)
    .where(and(isNull(alert.storyId), eq(alert.kind, hole('kind')), ne(alert.state, sql`'resolved'`)))
    .orderBy(asc(alert.seq))
    .prepare()
  const known = db
    .select({ itemId: ruleHit.itemId })
    .from(ruleHit)
    .where(
      and(
        eq(ruleHit.ruleId, hole('ruleId')),
        sql`${ruleHit.itemId} in (select value from json_each(${hole('itemIds')}))`,
      ),
    )
    .prepare()
  const due = db
    .select()
    .from(alert)
    .where(and(sql`${alert.state} = 'open'`, isNotNull(alert.dueAt)))
    .orderBy(asc(alert.dueAt))
    .limit(hole('limit'))
    .prepare()
  return {
    dueAlerts: async (limit) => due.all({ limit }).map((row) => alertShape.parse(row)),
    alertsApart: async (kind) => apart.all({ kind }).map((row) => alertShape.parse(row)),
    async knownHits(ruleId, itemIds) {
      const rows = known.all({ ruleId, itemIds: JSON.stringify(itemIds) })
      return new Set(rows.map(({ itemId }) => itemId))
    },
  }
}
