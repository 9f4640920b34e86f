import { z } from 'zod'

export interface KeptCursor<T> {
  /** Null for a new route, one that was set to another place since, and a cursor that cannot be read. */
  read: (cursor: string | null) => T | null
  write: (kept: T) => string
}

const whole = z.object({ place: z.string(), kept: z.unknown() })

/**
 * A cursor as JSON, bound to the place that it was made at: when a route is set to another address, what was remembered
 * of the old one means nothing.
 */
export function keptCursor<T>(place: string, schema: z.ZodType<T>): KeptCursor<T> {
  const parse = (cursor: string): T | null => {
    const { success, data } = whole.safeParse(JSON.parse(cursor))
    if (!success || data.place !== place) return null
    return schema.safeParse(data.kept).data ?? null
  }
  return {
    read(cursor) {
      try {
        return cursor === null ? null : parse(cursor)
      } catch {
        return null
      }
    },
    write: (kept) => JSON.stringify({ place, kept }),
  }
}
