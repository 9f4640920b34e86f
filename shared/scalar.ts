import { z } from 'zod'

/** Position of an event in the log: 1 for the first event, +1 for each; 0 means "before the first". */
export const seq = z.int().nonnegative()
export type Seq = z.infer<typeof seq>

/** ISO 8601 date-time with an offset or `Z`, as RFC 3339 profiles it. */
export const instant = z.iso.datetime({ offset: true })

/** Who did something: `auto` for the desk itself, else a user's or key's id. */
export const actor = z.string().min(1).max(120)

export const id = z.string().min(1).max(200)
