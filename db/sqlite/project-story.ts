import { eq, sql } from 'drizzle-orm'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import { claim, entry, entryCarrier, story } from '../schema/story.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

function statements({ db, raw }: Connection) {
  return {
    putStory: db
      .insert(story)
      .values(holes(story))
      .onConflictDoUpdate({ target: story.id, set: excluded(story, 'id') })
      .prepare(),
    addClaim: db.insert(claim).values(holes(claim)).prepare(),
    putEntry: db
      .insert(entry)
      .values(holes(entry))
      .onConflictDoUpdate({ target: entry.id, set: excluded(entry, 'id') })
      .prepare(),
    dropCarriers: db
      .delete(entryCarrier)
      .where(eq(entryCarrier.entryId, sql.placeholder('entryId')))
      .prepare(),
    addCarrier: raw.prepare(
      `insert into entry_carrier (entry_id, place, item_id)
       select @entryId, coalesce((select max(place) + 1 from entry_carrier where entry_id = @entryId), 0), @itemId`,
    ),
  }
}

/** How events change stories, claims and entries. */
export function createStoryProjection(connection: Connection) {
  const s = statements(connection)

  function putEntry(next: Entry): void {
    s.putEntry.run({ ...next })
    for (const itemId of next.carriedBy) s.addCarrier.run({ entryId: next.id, itemId })
  }

  return {
    story: (event: Of<'story-opened' | 'story-changed'>) => s.putStory.run({ ...event.story, seq: event.seq }),
    claim: (event: Of<'claim-made'>) => s.addClaim.run({ ...event.claim, seq: event.seq }),
    logged: (event: Of<'entry-logged'>) => putEntry({ ...event.entry, seq: event.seq, loggedAt: event.at }),
    carried: ({ entryId, itemId }: Of<'entry-carried'>) => s.addCarrier.run({ entryId, itemId }),
    changed(event: Of<'entry-changed'>): void {
      s.dropCarriers.run({ entryId: event.entry.id })
      putEntry(event.entry)
    },
  }
}
