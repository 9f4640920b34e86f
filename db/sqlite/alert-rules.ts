import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { alert as alertShape } from '../../shared/alert.ts'
import { alertRuleRow } from '../../shared/alert-rule.ts'
import type { LogEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import { alertRule, ruleHit } from '../schema/alert-rule.ts'
import { alert } from '../schema/story.ts'
import type { AlertStore } from '../alert-store.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

const hole = sql.placeholder

/** How events change the rules by which alerts arise. */
export function createAlertingProjection(
  connection: Connection,
): (event: LogEvent & { type: 'alerting-changed' }) => void {
  const put = prepareWrite(
    connection,
    connection.db
      .insert(alertRule)
      .values(holes(alertRule))
      .onConflictDoUpdate({ target: alertRule.id, set: excluded(alertRule, 'id') }),
  )
  const drop = connection.raw.prepare('delete from alert_rule where id = ?')
  return ({ change, by, at, seq }) => {
    switch (change.what) {
      case 'rule':
        return put({ id: change.rule.id, rule: change.rule, editor: change.editor, by, at, seq })
      case 'rule-removed':
        return void drop.run(change.ruleId)
      default:
        return assertNever(change)
    }
  }
}

export function createAlertingRead({ db }: Connection): () => AlertingScreen {
  const all = db.select().from(alertRule).orderBy(asc(alertRule.id)).prepare()
  return () => ({ kind: 'alerting', rules: all.all().map((row) => alertRuleRow.parse(row)) })
}

export function createRuleReads({ db }: Connection): Pick<AlertStore, 'alertsApart' | 'knownHits'> {
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
  return {
    alertsApart: async (kind) => apart.all({ kind }).map((row) => alertShape.parse(row)),
    async knownHits(ruleId, itemIds) {
      const rows = known.all({ ruleId, itemIds: JSON.stringify(itemIds) })
      return new Set(rows.map(({ itemId }) => itemId))
    },
  }
}
