import type { LogEvent } from './event.ts'
import type { NotesScreen } from './screen.ts'

/** Brings a story's notes, in the order of the log, from before `event` to after it. */
export function foldNotes(screen: NotesScreen, event: LogEvent): NotesScreen {
  if (event.type === 'note-written') {
    const { note, seq, at } = event
    if (note.storyId !== screen.id) return screen
    return { ...screen, notes: [...screen.notes, { ...note, seq, writtenAt: at }] }
  }
  if (event.type !== 'note-changed') return screen
  const { note } = event
  const rest = screen.notes.filter(({ id }) => id !== note.id)
  const here = note.storyId === screen.id
  if (!here && rest.length === screen.notes.length) return screen
  return { ...screen, notes: here ? [...rest, note].toSorted((a, b) => a.seq - b.seq) : rest }
}
