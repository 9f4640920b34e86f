import { z } from 'zod'
import { errorCode } from '../error-code.ts'
import { topic } from '../topic.ts'

/** A follow that can't be served: not allowed, or the client speaks another protocol version (it should reload). */
export const refused = z.object({ topic: topic.nullable(), code: errorCode, message: z.string() })
export type Refused = z.infer<typeof refused>
