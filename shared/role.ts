import { z } from 'zod'

/** `ingest` may only post copy; `wall` is a read-only screen; the others include what stands before them. */
export const role = z.enum(['ingest', 'wall', 'viewer', 'editor', 'admin'])
export type Role = z.infer<typeof role>

/** Who asks: a user's session, an API key, or the open desk of the demo. */
export const identity = z.object({
  id: z.string(),
  name: z.string(),
  role,
  /** The only wall that it may follow, of a wall's screen. */
  wall: z.string().optional(),
})
export type Identity = z.infer<typeof identity>

const RANK: Record<Role, number> = { ingest: 0, wall: 0, viewer: 1, editor: 2, admin: 3 }

/** True when `has` may do what `needs` may. `ingest` and `wall` are not steps of the ladder: each does its own thing only. */
export const allows = (has: Role, needs: Role): boolean =>
  has === needs ||
  (RANK[needs] > 0 && RANK[has] >= RANK[needs]) ||
  (RANK[needs] === 0 && RANK[has] >= (needs === 'ingest' ? 2 : 1))
