import { z } from 'zod'
import { seq } from '../scalar.ts'

/** A place in one log: the last event that a screen has seen. */
export const cursor = z.object({ logId: z.string(), seq })
export type Cursor = z.infer<typeof cursor>
