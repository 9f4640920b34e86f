import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { MOST_NOTES, type Note } from '../../shared/note.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import { refuseWithdrawn } from '../story/withdrawn.ts'
import type { Given } from './given.ts'

const ON_NOTES = ['write-note', 'edit-note', 'remove-note', 'restore-note'] as const
export type NoteCommand = Extract<Command, { name: (typeof ON_NOTES)[number] }>

export const isOnNote = (command: Command): command is NoteCommand => ON_NOTES.some((name) => name === command.name)
type Reads = Pick<Given, 'store' | 'now' | 'newId'>

async function notesOf({ store }: Pick<Reads, 'store'>, storyId: string): Promise<Note[]> {
  const { screen } = await store.screen(`notes:${storyId}`)
  return screen.kind === 'notes' ? screen.notes : []
}

async function written(reads: Reads, storyId: string, text: string, { id: by, name }: Identity): Promise<NewEvent[]> {
  const { screen } = await reads.store.screen(`story:${storyId}`)
  if (screen.kind !== 'story' || !screen.story) throw new Refusal('not-found', `there is no story ${storyId}`)
  refuseWithdrawn(screen.story)
  if ((await notesOf(reads, storyId)).length >= MOST_NOTES)
    throw new Refusal('too-many', `a story has ${MOST_NOTES} notes at most`)
  const who = { by, author: name, editedBy: null, editedAt: null }
  const note = { id: reads.newId(), storyId, writtenFor: storyId, text, ...who, removed: false }
  return [{ type: 'note-written', note, by, reason: null }]
}

/** D22: notes for the desk's own eyes: written, put otherwise, taken away and put back. */
export async function decideNote(reads: Reads, command: NoteCommand, by: Identity): Promise<NewEvent[]> {
  if (command.name === 'write-note') return written(reads, command.args.storyId, command.args.text, by)
  const { noteId, reason = null } = command.args
  const note = await reads.store.note(noteId)
  if (note === null) throw new Refusal('not-found', `there is no note ${noteId}`)
  const changed = { type: 'note-changed' as const, from: null, by: by.id, reason }
  if (command.name === 'edit-note') {
    const { text } = command.args
    if (text === note.text) return []
    return [{ ...changed, note: { ...note, text, editedBy: by.name, editedAt: reads.now() }, change: 'edited' }]
  }
  const removed = command.name === 'remove-note'
  if (removed === note.removed) return []
  return [{ ...changed, note: { ...note, removed }, change: removed ? 'removed' : 'restored' }]
}

/** S31: what was written beside a story that becomes part of another goes along, and comes back with it. */
export async function notesFollow(
  { store }: Pick<Reads, 'store'>,
  decided: readonly NewEvent[],
  by: string,
): Promise<NewEvent[]> {
  const moved = decided.find((event) => event.type === 'stories-merged' && !event.part)
  if (moved?.type !== 'stories-merged') return []
  const { from, to, undone } = moved
  const notes = await notesOf({ store }, from)
  return handed(
    notes.filter((note) => !undone || note.writtenFor === to),
    { from, to, by },
  )
}

/** S34: what was written beside the story that a split had opened stands beside the other once that is taken back. */
export async function notesReturn(
  { store }: Pick<Reads, 'store'>,
  between: { from: string; to: string; by: string },
): Promise<NewEvent[]> {
  return handed(await notesOf({ store }, between.from), between)
}

const handed = (notes: readonly Note[], { from, to, by }: { from: string; to: string; by: string }): NewEvent[] =>
  notes.map((note) => ({
    type: 'note-changed',
    note: { ...note, storyId: to },
    change: 'moved',
    from,
    by,
    reason: null,
  }))
