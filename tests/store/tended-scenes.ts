import type { EventBody } from '../../shared/event.ts'
import type { Note } from '../../shared/note.ts'
import type { Story } from '../../shared/story.ts'
import { WINDOW } from '../../shared/window.ts'
import { aNote, aStory } from '../helpers/build.ts'
import type { Scene } from './scene.ts'

const opened = (id: string): EventBody => ({ type: 'story-opened', story: aStory({ id }) })
/** A story that was opened by the event of that number. */
const at = (id: string, seq: number, over: Partial<Story>): Story => aStory({ id, seq, ...over })
const tended = (story: Story, change: 'pinned' | 'unpinned' | 'assigned' | 'watched'): EventBody => ({
  type: 'story-tended',
  story,
  change,
})
const ANA = { id: 'ana', name: 'Ana' }
const MANY = Array.from({ length: WINDOW.stories + 2 }, (_, n) => opened(`story-${n + 1}`))

/** Work on stories leaves their order as it is; what is pinned never leaves the desk. */
export const TENDED_SCENES: Scene[] = [
  {
    name: 'pinned where it stands',
    before: MANY.slice(0, 3),
    event: tended(at('story-2', 2, { pinned: true }), 'pinned'),
  },
  { name: 'somebody’s', before: MANY.slice(0, 3), event: tended(at('story-1', 1, { assignee: ANA }), 'assigned') },
  { name: 'watched', before: MANY.slice(0, 3), event: tended(at('story-1', 1, { watchers: [ANA] }), 'watched') },
  {
    name: 'one that had left the desk is pinned',
    before: MANY,
    event: tended(at('story-1', 1, { pinned: true }), 'pinned'),
  },
  {
    name: 'one that only its pin held leaves the desk',
    before: [...MANY, tended(at('story-1', 1, { pinned: true }), 'pinned')],
    event: tended(at('story-1', 1, {}), 'unpinned'),
  },
  {
    name: 'one that had left the desk is watched',
    before: MANY,
    event: tended(at('story-1', 1, { watchers: [ANA] }), 'watched'),
  },
]

/** Of what happens in stories. */
export const PINNED_STAYS: Scene = {
  name: 'a pinned one is not pushed out',
  before: [...MANY.slice(0, -2), tended(at('story-1', 1, { pinned: true }), 'pinned')],
  event: opened('story-x'),
}

const written = (id: string, storyId = 'story-1'): EventBody => {
  const { seq: _seq, writtenAt: _at, ...note } = aNote({ id, storyId, writtenFor: storyId })
  return { type: 'note-written', note }
}
export const WRITTEN_SCENES: Scene[] = [
  { name: 'a first note', before: [], event: written('note-1') },
  { name: 'a second, below it', before: [written('note-1')], event: written('note-2') },
  { name: 'beside another story', before: [written('note-1')], event: written('note-2', 'story-2') },
]

const BOTH = [written('note-1'), written('note-2')]
const changed = (
  note: Partial<Note>,
  change: 'edited' | 'removed' | 'moved',
  from: string | null = null,
): EventBody => ({
  type: 'note-changed',
  note: aNote({ id: 'note-1', seq: 1, ...note }),
  change,
  from,
})
export const CHANGED_SCENES: Scene[] = [
  {
    name: 'put otherwise in its place',
    before: BOTH,
    event: changed({ text: 'other words', editedBy: 'Ben' }, 'edited'),
  },
  { name: 'removed, marked', before: BOTH, event: changed({ removed: true }, 'removed') },
  { name: 'moved with its story', before: BOTH, event: changed({ storyId: 'story-2' }, 'moved', 'story-1') },
]
