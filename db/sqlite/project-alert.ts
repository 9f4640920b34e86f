import type { LogEvent } from '../../shared/event.ts'
import { alert, wall } from '../schema/story.ts'
import { createAlertingProjection } from './alert-rules.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

/** How events change alerts, how they arise, and walls. */
export function createAlertProjection(connection: Connection) {
  const { db, raw } = connection
  const raised = raw.prepare<[string], { seq: number; raisedAt: string }>(
    'select seq, raised_at as raisedAt from alert where id = ?',
  )
  const putAlert = prepareWrite(
    connection,
    db
      .insert(alert)
      .values(holes(alert))
      .onConflictDoUpdate({ target: alert.id, set: excluded(alert, 'id') }),
  )
  const putWall = prepareWrite(
    connection,
    db
      .insert(wall)
      .values(holes(wall))
      .onConflictDoUpdate({ target: wall.id, set: excluded(wall, 'id', 'place') }),
  )
  const rules = createAlertingProjection(connection)
  return {
    told(event: Of<'alert-raised' | 'alert-changed' | 'alerting-changed'>): void {
      if (event.type === 'alerting-changed') return rules(event)
      const { alert: next } = event
      return void putAlert(
        event.type === 'alert-raised'
          ? { ...next, seq: event.seq, raisedAt: event.at, changedAt: event.at }
          : { ...next, ...raised.get(next.id), changedAt: event.at },
      )
    },
    wall(event: Of<'wall-changed'>): void {
      putWall({ ...event.wall, place: event.seq })
    },
  }
}
