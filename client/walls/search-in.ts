import type { Programme } from '../../shared/wall.ts'

/** The search by which a wall is to go, as a form says it: a saved one, by its id and in no words but its own, else what is typed. */
export const searchIn = (savedId: string, typed: string): Pick<Partial<Programme>, 'q' | 'searchId'> =>
  savedId === '' ? { q: typed, searchId: null } : { searchId: savedId }
