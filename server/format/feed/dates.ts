import { readInstant } from '../when.ts'
import type { Fields } from './fields.ts'

/** The first field, by the order of keys, that is a time; null where none is. */
export function firstInstant(fields: Fields, keys: readonly string[], timeZone: string | undefined): string | null {
  for (const text of fields.texts(...keys)) {
    const instant = readInstant(text, timeZone)
    if (instant !== null) return instant
  }
  return null
}
