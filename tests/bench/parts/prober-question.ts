import { z } from 'zod'
import { plainItem } from '../../../shared/item.ts'

export const proberQuestion = z.discriminatedUnion('do', [
  /** Starts the desk on a folder; answers the milliseconds until it takes copy. */
  z.object({ do: z.literal('start'), folder: z.string() }),
  /** Puts one item through the whole chain; answers the milliseconds that it took. */
  z.object({ do: z.literal('probe'), item: plainItem }),
  /** Reads the desk's screen; answers the milliseconds. */
  z.object({ do: z.literal('read-desk') }),
  z.object({ do: z.literal('stop') }),
])
export type ProberQuestion = z.infer<typeof proberQuestion>
