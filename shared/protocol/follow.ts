import { z } from 'zod'
import { topic } from '../topic.ts'
import { cursor } from './cursor.ts'

/** F1. `protocol` is the client's version of this contract. */
export const follow = z.object({ topic, cursor: cursor.nullable(), protocol: z.int() })
export type Follow = z.infer<typeof follow>

export const unfollow = z.object({ topic })
export type Unfollow = z.infer<typeof unfollow>
