import type { EventBody } from '../../shared/event.ts'
import type { Story } from '../../shared/story.ts'
import type { Random } from '../bench/copy/random.ts'
import { aNote } from './build.ts'

/** Somebody pins, takes over or watches a story. */
export function randomTended(story: Story | null, random: Random): EventBody | null {
  if (story === null) return null
  const ana = { id: 'ana', name: 'Ana' }
  return random.pick<EventBody>([
    { type: 'story-tended', story: { ...story, pinned: !story.pinned }, change: story.pinned ? 'unpinned' : 'pinned' },
    { type: 'story-tended', story: { ...story, assignee: ana }, change: 'assigned' },
    { type: 'story-tended', story: { ...story, watchers: [ana] }, change: 'watched' },
  ])
}

export function randomNote(story: Story | null, name: string): EventBody | null {
  if (story === null) return null
  const { seq: _seq, writtenAt: _at, ...note } = aNote({ id: `note-${name}`, storyId: story.id, text: name })
  return { type: 'note-written', note }
}
