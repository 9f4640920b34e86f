import { asc, eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { type Note, note as noteShape } from '../../shared/note.ts'
import type { NotesScreen } from '../../shared/screen.ts'
import { note } from '../schema/note.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

/** How events change notes. */
export function createNoteProjection(connection: Connection) {
  const put = prepareWrite(
    connection,
    connection.db
      .insert(note)
      .values(holes(note))
      .onConflictDoUpdate({ target: note.id, set: excluded(note, 'id') }),
  )
  return (event: LogEvent & { type: 'note-written' | 'note-changed' }): void =>
    void put(event.type === 'note-written' ? { ...event.note, seq: event.seq, writtenAt: event.at } : { ...event.note })
}

/** L3: a story's notes in the order of the log, and one by its id. */
export function createNoteReads({ db }: Connection) {
  const id = sql.placeholder('id')
  const ofStory = db.select().from(note).where(eq(note.storyId, id)).orderBy(asc(note.seq)).prepare()
  const byId = db.select().from(note).where(eq(note.id, id)).prepare()
  return {
    screen: (storyId: string): NotesScreen => ({
      kind: 'notes',
      id: storyId,
      notes: ofStory.all({ id: storyId }).map((row) => noteShape.parse(row)),
    }),
    byId(noteId: string): Note | null {
      const row = byId.get({ id: noteId })
      return row ? noteShape.parse(row) : null
    },
  }
}
