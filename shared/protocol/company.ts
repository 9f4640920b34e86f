import { z } from 'zod'
import { id } from '../scalar.ts'

/** What a person has open: a story, and the entry of it that is being put right; `story` is null where none is. */
export const attend = z.object({ story: id.nullable(), correcting: id.nullable() })
export type Attend = z.infer<typeof attend>

/** Somebody else who has the same story open, once however many windows show it. */
export const companion = z.object({ id, name: z.string(), correcting: z.array(id) })
export type Companion = z.infer<typeof companion>

/** Who else has a story open now. It stands in no log: who has gone was never there. */
export const company = z.object({ story: id, others: z.array(companion) })
export type Company = z.infer<typeof company>
