import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** How what the desk knows is read elsewhere. */
export const OUT_ACTIONS = actions([
  { id: 'out.forms', keys: ['E'], words: msg('Take it out: feeds, agency copy, table, text'), group: 'Story' },
  { id: 'story.share', keys: ['S'], words: msg('Share the story by link'), group: 'Story' },
])
