import type { Story } from '../../shared/story.ts'

/**
 * False of a story that a split opened and that was taken back with it, and of one that stands in another since they were
 * merged: no list shows them.
 */
export const isListed = ({ state, mergedInto }: Pick<Story, 'state' | 'mergedInto'>): boolean =>
  state !== 'withdrawn' && mergedInto === null
