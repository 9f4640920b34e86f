import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** The remote of a wall; on the Walls screen they mean the wall in focus. */
export const WALL_ACTIONS = actions([
  { id: 'wall.pair', keys: ['+'], words: msg('Put up a screen'), group: 'Walls' },
  { id: 'wall.next', keys: [')'], words: msg('Wall: next story'), group: 'Walls' },
  { id: 'wall.previous', keys: ['('], words: msg('Wall: story before'), group: 'Walls' },
  { id: 'wall.hold', keys: ['H'], words: msg('Wall: pin what it shows, or let it go on'), group: 'Walls' },
  { id: 'wall.set', keys: ['W'], words: msg('Wall: name and programme'), group: 'Walls' },
])
