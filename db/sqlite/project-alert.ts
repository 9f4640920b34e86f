import { sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { alert, wall } from '../schema/story.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

/** How events change alerts and walls. */
export function createAlertProjection({ db }: Connection) {
  const putAlert = db
    .insert(alert)
    .values(holes(alert))
    .onConflictDoUpdate({ target: alert.id, set: excluded(alert, 'id') })
    .prepare()
  const putWall = db
    .insert(wall)
    .values(holes(wall))
    .onConflictDoUpdate({ target: wall.id, set: { name: sql`excluded.name`, storyId: sql`excluded.story_id` } })
    .prepare()
  return {
    raised: (event: Of<'alert-raised'>) => putAlert.run({ ...event.alert, seq: event.seq, raisedAt: event.at }),
    changed: (event: Of<'alert-changed'>) => putAlert.run({ ...event.alert }),
    wall: (event: Of<'wall-changed'>) => putWall.run({ ...event.wall, place: event.seq }),
  }
}
