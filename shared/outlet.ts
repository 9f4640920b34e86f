import { z } from 'zod'
import { aliases, listId, rowStamp } from './party.ts'

/** A news outlet or agency, as a desk lists it. */
export const outlet = z.object({
  id: listId,
  name: z.string().trim().min(1).max(200),
  aliases,
  /** Hosts of its sites, without "www.". */
  domains: z.array(z.string().trim().toLowerCase().min(3).max(200)).max(40),
  /** Ids of the sources that deliver its copy. */
  sources: z.array(z.string().trim().min(1).max(120)).max(40),
  /** Outlets of one family are one voice: a paper and its Sunday edition, an agency and its national service. */
  family: listId.nullable(),
  /** BCP 47 primary tag of most of its copy. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  isAgency: z.boolean(),
  note: z.string().trim().max(2_000),
})
export type Outlet = z.infer<typeof outlet>

/** A desk's own word on an outlet; `outlet` is null where the desk has taken it off the list. */
export const outletRow = rowStamp.extend({ outlet: outlet.nullable() })
export type OutletRow = z.infer<typeof outletRow>
