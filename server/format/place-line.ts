import { readInstant } from './when.ts'

/** A dateline as copy has it; null for what is a date alone ("4/4/2018", "2013-03-04 11:40:31 GMT+00:00"), as some send in its place. */
export const placeLine = (text: string | undefined): string | null =>
  text === undefined || !/\p{L}{2}/u.test(text.replace(/\b(?:GMT|UTC)\b/g, '')) || readInstant(text) !== null
    ? null
    : text
