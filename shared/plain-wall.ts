import type { Programme, Wall } from './wall.ts'

/** The largest number of stories that are chosen by hand. */
export const MOST_CHOSEN = 40

/** The programme of a wall that nobody has set up: the hottest story. */
export const PLAIN_PROGRAMME: Programme = {
  panel: 'story',
  order: 'hottest',
  stories: [],
  q: '',
  searchId: null,
  searchBy: null,
  searchGone: false,
  dwell: null,
  takeOver: 300,
  sound: false,
  zones: [],
  dim: null,
}

/** A wall that nobody has set up is there as soon as it is named. */
export const plainWall = (wallId: string): Wall => ({
  id: wallId,
  name: wallId,
  storyId: null,
  chosenId: null,
  programme: PLAIN_PROGRAMME,
  held: false,
  turnedAt: null,
  interrupted: null,
  removed: false,
})
