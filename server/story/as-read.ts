import type { Entry } from '../../shared/entry.ts'

/** D8: the entry as the desk had read it: what copy that was misread once is compared with. */
export const asRead = (entry: Entry): Entry => (entry.asRead === null ? entry : { ...entry, ...entry.asRead })

/** D8: true where it holds of the entry as it stands, or as the desk had read it before a person corrected it. */
export const isEither = (entry: Entry, is: (e: Entry) => boolean): boolean =>
  is(entry) || (entry.asRead !== null && is(asRead(entry)))
