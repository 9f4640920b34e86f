import { z } from 'zod'

/** What every list takes. `cursor` is the `next` of the page before. */
export const page = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(500).optional(),
})

/** The cursor of the page after, or null at the end. */
export const next = z.string().nullable()

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** The members that were given: an absent query parameter is absent, not undefined. */
export function given<T extends object>(query: T): Given<T>
export function given(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}
