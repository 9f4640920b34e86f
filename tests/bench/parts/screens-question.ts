import { z } from 'zod'

/** Many screens in one process: what it is asked to do. */
export const screensQuestion = z.discriminatedUnion('do', [
  /** Opens `count` screens: on the desk at `url` with a key, or on a bare broadcast. */
  z.object({ do: z.literal('open'), group: z.string(), url: z.string(), token: z.string().nullable(), count: z.int() }),
  /** Opens one screen that follows the desk and then never reads again. */
  z.object({ do: z.literal('open-deaf'), url: z.string(), token: z.string() }),
  /** Answers the group's arrivals since the last time, once every screen of it has what stands at `upTo`. */
  z.object({ do: z.literal('arrivals'), group: z.string(), upTo: z.int() }),
])
export type ScreensQuestion = z.infer<typeof screensQuestion>
