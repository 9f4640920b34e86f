import { z } from 'zod'
import { instant } from './scalar.ts'

/** Who brings copy, or has a key for it, without having been set up as a source: nobody notices its silence. */
export const unsetSource = z.object({
  id: z.string(),
  name: z.string(),
  /** How many items it has brought. */
  items: z.int().nonnegative(),
  lastItemAt: instant.nullable(),
  /** Names of the keys that are its alone and were not revoked; copy of others comes by a key for any source, or by hand. */
  keys: z.array(z.string()),
})
export type UnsetSource = z.infer<typeof unsetSource>
