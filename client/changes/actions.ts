import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** What changed while one was not looking. */
export const CHANGES_ACTIONS = actions([
  { id: 'changes.show', keys: ['.'], words: msg('What changed since you looked'), group: 'Desk' },
  { id: 'changes.since', keys: [','], words: msg('Since when: your looks, your shift, a time'), group: 'Desk' },
  { id: 'changes.seen', keys: ['M'], words: msg('Set everything aside as seen'), group: 'Desk', over: true },
])
