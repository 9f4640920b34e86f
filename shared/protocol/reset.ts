import { z } from 'zod'
import { screen } from '../screen.ts'
import { topic } from '../topic.ts'
import { cursor } from './cursor.ts'

/** F3: a whole screen and the place in the log at which it was read. */
export const reset = z.object({ topic, cursor, screen })
export type Reset = z.infer<typeof reset>
