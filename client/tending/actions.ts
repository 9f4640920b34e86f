import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** What people do about the open story, beside what stands in it. */
export const TENDING_ACTIONS = actions([
  { id: 'story.rename', keys: ['r'], words: msg('Rename the story'), group: 'Story' },
  { id: 'story.note', keys: ['o'], words: msg('Write a note beside the story'), group: 'Story' },
  { id: 'story.assign', keys: ['A'], words: msg('Give the story to somebody'), group: 'Story' },
  { id: 'story.watch', keys: ['b'], words: msg('Watch the story, or no longer'), group: 'Story' },
  { id: 'story.pin', keys: ['P'], words: msg('Pin the story for everybody, or unpin it'), group: 'Story' },
  { id: 'story.close', keys: ['X'], words: msg('Close the story, or open it again'), group: 'Story' },
  { id: 'story.history', keys: ['h'], words: msg('What was done to the story'), group: 'Story' },
  { id: 'item.file', keys: ['f'], words: msg('File the item elsewhere'), group: 'Wire', over: true },
])
