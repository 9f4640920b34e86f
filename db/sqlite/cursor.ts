import { Refusal } from '../../shared/error-code.ts'
import type { Page } from '../store.ts'

/** Where a list begins: behind the last row for the newest first, else before the first. */
const BEGINS = { end: Number.MAX_SAFE_INTEGER, start: -1 } as const

/** A page's cursor is the number of its last row. Throws `Refusal` `bad-fields` for what no page gave out. */
export function placeOf(cursor: string | undefined, from: keyof typeof BEGINS = 'end'): number {
  if (cursor === undefined) return BEGINS[from]
  const place = /^[0-9a-z]{1,11}$/.test(cursor) ? Number.parseInt(cursor, 36) : Number.NaN
  if (!Number.isSafeInteger(place))
    throw new Refusal('bad-fields', 'the cursor is none of ours', [{ path: '/cursor', message: 'unknown cursor' }])
  return place
}

/** The first `limit` of the `limit + 1` rows that were read, and where the next page begins if there is one. */
export function pageOf<R, T>(read: R[], limit: number, place: (row: R) => number, shape: (row: R) => T): Page<T> {
  const rows = read.slice(0, limit)
  const last = rows.at(-1)
  return { rows: rows.map(shape), next: read.length > limit && last ? place(last).toString(36) : null }
}
