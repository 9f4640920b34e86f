import { z } from 'zod'

/** Reads a feed of so many items so many times, by us or by feedsmith; answers by how many MB resident memory has grown. */
export const memoryQuestion = z.object({ by: z.enum(['us', 'feedsmith']), items: z.int(), times: z.int() })
export type MemoryQuestion = z.infer<typeof memoryQuestion>
