import type { Story } from '../../shared/story.ts'

/** False of a story that a split opened and that was taken back with it: no list shows it. */
export const isListed = ({ state }: Pick<Story, 'state'>): boolean => state !== 'withdrawn'
