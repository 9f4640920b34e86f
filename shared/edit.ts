import { z } from 'zod'
import { Refusal } from './error-code.ts'
import { actor, instant, seq } from './scalar.ts'

/** What was there before, and what after; null is nothing. `field` is a member of an entry, or a story's `title` or `story`. */
export const putInstead = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })
export type PutInstead = z.infer<typeof putInstead>

/** What somebody did to an entry or a story, for whoever is overtaken by it. */
export const edit = z.object({
  seq,
  at: instant,
  by: actor,
  /** By which the desk knows who did it. */
  name: z.string(),
  did: z.string(),
  put: z.array(putInstead),
})
export type Edit = z.infer<typeof edit>

const told = ({ name, did, at }: Edit): string => `${name} ${did.replaceAll('-', ' ')} it at ${at}`

/** Somebody else has changed a thing since its editor saw it: nothing was changed over that. */
export class EditedMeanwhile extends Refusal {
  /** In the order of the log. */
  readonly edits: Edit[]
  constructor(edits: Edit[]) {
    super('edited-meanwhile', `changed since you saw it: ${edits.map(told).join('; ')}`)
    this.edits = edits
  }
}
