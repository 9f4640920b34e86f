import { z } from 'zod'

/** Posts every body once over keep-alive connections of its own process; answers the seconds that it took. */
export const postersQuestion = z.object({
  url: z.string(),
  key: z.string(),
  connections: z.int(),
  bodies: z.array(z.string()),
})
export type PostersQuestion = z.infer<typeof postersQuestion>
export const postersAnswer = z.object({ seconds: z.number(), created: z.int(), others: z.int() })
export type PostersAnswer = z.infer<typeof postersAnswer>
