import { z } from 'zod'
import { logEvent } from '../event.ts'
import { seq } from '../scalar.ts'
import { topic } from '../topic.ts'

/** F2: the events of a topic after `after` up to `upTo`; a follower takes it only if `after` is its own cursor. */
export const frame = z.object({ topic, after: seq, upTo: seq, events: z.array(logEvent) })
export type Frame = z.infer<typeof frame>
