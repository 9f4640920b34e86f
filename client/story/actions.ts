import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** What is done to the entry that has the focus. */
export const ENTRY_ACTIONS = actions([
  { id: 'entry.confirm', keys: ['y'], words: msg('Confirm the entry'), group: 'Entry', over: true },
  { id: 'entry.reject', keys: ['n'], words: msg('Reject the entry'), group: 'Entry', over: true },
  { id: 'entry.restore', keys: ['u'], words: msg('Undo: back to suggested'), group: 'Entry', over: true },
  { id: 'entry.correct', keys: ['e'], words: msg('Correct the entry by hand'), group: 'Entry' },
  {
    id: 'entry.log',
    keys: ['l'],
    words: msg('Log an entry from chosen words of the copy'),
    group: 'Entry',
    over: true,
  },
  { id: 'entry.why', keys: ['w'], words: msg('Why: the reasons for the entry'), group: 'Entry' },
])

/** What is done to the open story. */
export const STORY_ACTIONS = actions([
  { id: 'story.accept', keys: ['s'], words: msg('Do what is proposed for the story'), group: 'Story' },
  { id: 'story.decline', keys: ['x'], words: msg('Keep the story as it is'), group: 'Story' },
  { id: 'story.merge', keys: ['g'], words: msg('Merge the story into another'), group: 'Story' },
  { id: 'story.split', keys: ['v'], words: msg('Split items off the story'), group: 'Story' },
  { id: 'story.as-of', keys: ['T'], words: msg('What was known at another time, and back to now'), group: 'Story' },
  { id: 'story.claims', keys: ['C'], words: msg('Claims: make one, word it anew, merge two'), group: 'Story' },
  { id: 'story.wall', keys: ['O'], words: msg('Put the story on a wall, or take it off'), group: 'Story' },
  { id: 'story.undo', keys: ['z'], words: msg('Undo that'), group: 'Story', latest: true, over: true },
])
