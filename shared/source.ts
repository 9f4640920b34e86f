import { z } from 'zod'
import { instant } from './scalar.ts'

/** Who delivers: agency, outlet or official channel. */
export const source = z.object({
  id: z.string(),
  name: z.string(),
  items: z.int().nonnegative(),
  firstItemAt: instant,
  lastItemAt: instant,
})
export type Source = z.infer<typeof source>
