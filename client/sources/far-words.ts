import type { Work } from '../../shared/protocol/works.ts'
import { number, t } from '../words/t.ts'
import { sizeWords } from './waiting-words.ts'

/** An import that was not heard of for so long was broken off, in milliseconds. */
const BROKEN_OFF = 120_000

/** Imports first, then sources by id; `now` in milliseconds since the epoch. */
export const shownWorks = (works: readonly Work[], now: number): Work[] =>
  works
    .filter(({ source, at }) => source !== null || now - Date.parse(at) < BROKEN_OFF)
    .toSorted((a, b) => (a.source ?? '').localeCompare(b.source ?? '') || (a.id < b.id ? -1 : 1))

/** How far it is, of 1; null where nobody knows how much there is. */
export function share({ done, of, bytes, size }: Pick<Work, 'done' | 'of' | 'bytes' | 'size'>): number | null {
  if (of !== null) return of === 0 ? null : Math.min(1, done / of)
  return size === null || size === 0 ? null : Math.min(1, bytes / size)
}

/** "12 of 340 taken in · 3.4 MB read", "12,000 lines · 3.4 of 9.8 MB". */
export function farWords({ source, done, of, bytes, size }: Work): string {
  const read =
    size === null
      ? t('{bytes} read', { bytes: sizeWords(bytes) })
      : t('{bytes} of {size}', { bytes: sizeWords(bytes), size: sizeWords(size) })
  const count =
    source === null
      ? t('{done, plural, one {# line} other {# lines}}', { done })
      : of === null
        ? ''
        : t('{done} of {of} taken in', { done: number(done), of: number(of) })
  return [count, bytes === 0 ? '' : read].filter((words) => words !== '').join(' · ')
}
