import type { Look, SeenAll } from '../../shared/mine.ts'

/** A look at a story, or where all was set aside as seen later than that, that. */
export const lookWith = (storyId: string, look: Look | null, all: SeenAll | null): Look | null =>
  all === null || (look !== null && look.upTo >= all.upTo) ? look : { storyId, ...all, seq: 0 }
