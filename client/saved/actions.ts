import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** Searches under a name, and where they are shown. */
export const SAVED_ACTIONS = actions([
  { id: 'search.save', keys: ['K'], words: msg('Save the search, or change the saved one'), group: 'Search' },
  { id: 'search.remove', keys: [], words: msg('Remove the saved search'), group: 'Search' },
  { id: 'search.column', keys: [], words: msg('Show the search as a column'), group: 'Search' },
  { id: 'search.ticker', keys: [], words: msg('Ticker of the search in a window of its own'), group: 'Search' },
])
