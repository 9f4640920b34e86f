/**
 * An instant in UTC, so that instants sort as text. One that is in UTC already stays as it was sent.
 * @param sent RFC 3339 date-time
 */
export const inUtc = (sent: string): string =>
  sent.endsWith('Z') ? sent : new Date(sent).toISOString().replace('.000Z', 'Z')

/** True when `a` is an earlier moment than `b`, however they are written. */
export const isBefore = (a: string, b: string): boolean => Date.parse(a) < Date.parse(b)
