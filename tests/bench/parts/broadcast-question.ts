import { z } from 'zod'

/** What the bare broadcast is asked to do. */
export const broadcastQuestion = z.discriminatedUnion('do', [
  /** Answers the port. */
  z.object({ do: z.literal('listen') }),
  /** Sends `count` frames of `bytes` at `perSecond`, the first with place `from`; answers when each began. */
  z.object({ do: z.literal('send'), count: z.int(), perSecond: z.number(), bytes: z.int(), from: z.int() }),
])
export type BroadcastQuestion = z.infer<typeof broadcastQuestion>
