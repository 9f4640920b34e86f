import type { Entry } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import { claim, entry, story } from '../schema/story.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

function statements(connection: Connection) {
  const { db, raw } = connection
  const putStory = db
    .insert(story)
    .values(holes(story))
    .onConflictDoUpdate({ target: story.id, set: excluded(story, 'id') })
  const putEntry = db
    .insert(entry)
    .values(holes(entry))
    .onConflictDoUpdate({ target: entry.id, set: excluded(entry, 'id') })
  const putClaim = db
    .insert(claim)
    .values(holes(claim))
    .onConflictDoUpdate({ target: claim.id, set: excluded(claim, 'id') })
  return {
    putStory: prepareWrite(connection, putStory),
    addClaim: prepareWrite(connection, db.insert(claim).values(holes(claim))),
    putClaim: prepareWrite(connection, putClaim),
    putEntry: prepareWrite(connection, putEntry),
    moveItem: raw.prepare('update item set story_id = @to where item_id = @id'),
    moveClaim: raw.prepare('update claim set story_id = @to where id = @id'),
    moveEntry: raw.prepare('update entry set story_id = @to where id = @id'),
    moveAlert: raw.prepare('update alert set story_id = @to, story_title = @title where id = @id'),
    dropCarriers: raw.prepare('delete from entry_carrier where entry_id = ?'),
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
    s.putEntry({ ...next })
    for (const itemId of next.carriedBy) s.addCarrier.run({ entryId: next.id, itemId })
  }

  function replaceEntry(next: Entry): void {
    s.dropCarriers.run(next.id)
    putEntry(next)
  }

  return {
    /** Work on a story leaves its line where it stands. */
    line(event: Of<'story-opened' | 'story-changed' | 'story-tended'>): void {
      s.putStory({ ...event.story, seq: event.type === 'story-tended' ? event.story.seq : event.seq })
    },
    merged({ to, items, claims, entries, alerts, part }: Of<'stories-merged'>): void {
      for (const { itemId: id } of items) s.moveItem.run({ to, id })
      for (const { id } of claims) s.moveClaim.run({ to, id })
      // What goes with moved copy is on another claim there; what a merger hands over stands as it stood.
      if (part) for (const one of entries) replaceEntry(one)
      else for (const { id } of entries) s.moveEntry.run({ to, id })
      for (const { id, storyTitle: title } of alerts) s.moveAlert.run({ to, id, title })
    },
    claim(event: Of<'claim-made'>): void {
      s.addClaim({ ...event.claim, seq: event.seq })
    },
    claimChanged({ claim: next, moved }: Of<'claim-changed'>): void {
      s.putClaim({ ...next })
      for (const { entry: one } of moved) replaceEntry(one)
    },
    entry(event: Of<'entry-logged' | 'entry-changed'>): void {
      if (event.type === 'entry-logged') putEntry({ ...event.entry, seq: event.seq, loggedAt: event.at })
      else replaceEntry(event.entry)
    },
    carried({ entryId, itemId }: Of<'entry-carried'>): void {
      s.addCarrier.run({ entryId, itemId })
    },
  }
}
