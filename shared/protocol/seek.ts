import { z } from 'zod'
import { id, seq } from '../scalar.ts'
import { hit } from '../search/hit.ts'

/**
 * A screen asks to be told of finds of a search from now on. `after` is the `indexed` of the answer that it shows; `id` is
 * its own name for the search.
 */
export const seek = z.object({ id, q: z.string().max(1_000), zone: z.string().max(60), after: seq })
export type Seek = z.infer<typeof seek>

export const unseek = z.object({ id })
export type Unseek = z.infer<typeof unseek>

/**
 * What has become of a search's finds: those that are new or have changed, and items that it does not find any more.
 * `lost` says that too much has happened to be told: the screen asks anew.
 */
export const found = z.object({ id, upTo: seq, hits: z.array(hit), gone: z.array(id), lost: z.boolean() })
export type Found = z.infer<typeof found>
