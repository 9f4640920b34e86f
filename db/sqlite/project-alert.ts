import type { LogEvent } from '../../shared/event.ts'
import { alert, wall } from '../schema/story.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

/** How events change alerts and walls. */
export function createAlertProjection(connection: Connection) {
  const { db } = connection
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
  return {
    raised(event: Of<'alert-raised'>): void {
      putAlert({ ...event.alert, seq: event.seq, raisedAt: event.at })
    },
    changed(event: Of<'alert-changed'>): void {
      putAlert({ ...event.alert })
    },
    wall(event: Of<'wall-changed'>): void {
      putWall({ ...event.wall, place: event.seq })
    },
  }
}
