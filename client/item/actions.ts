import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** What is done in an open item. The panel offers each while it is on the page; `item.copy` means the entry in focus first. */
export const ITEM_ACTIONS = actions([
  { id: 'item.changes', keys: ['d'], words: msg('What the version changed'), group: 'Item', over: true },
  { id: 'item.next-change', keys: ['>'], words: msg('Next change'), group: 'Item', over: true },
  { id: 'item.previous-change', keys: ['<'], words: msg('Change before'), group: 'Item', over: true },
  { id: 'item.words', keys: ['q'], words: msg('From the entry to its words, and back'), group: 'Item', over: true },
  { id: 'item.copy', keys: ['c'], words: msg('Copy with attribution'), group: 'Item', over: true },
])
