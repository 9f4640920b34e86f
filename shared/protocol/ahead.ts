import { z } from 'zod'
import { topic } from '../topic.ts'
import { cursor } from './cursor.ts'

/** Answers a follow at once: where the log stands, so that a screen can say how many events it has to catch up (F6). */
export const ahead = z.object({ topic, head: cursor })
export type Ahead = z.infer<typeof ahead>
