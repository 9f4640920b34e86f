import { z } from 'zod'
import { sharedRows } from './shared-rows.ts'

const spans = z.array(z.tuple([z.int(), z.int()]))

/** A news text with every attribution in it marked: who (`source`), by which words (`cue`), what (`content`), in UTF-16 offsets. */
const row = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
})
export type AttributionRow = z.infer<typeof row>

export const attributionRows = (half: 'train' | 'dev'): AttributionRow[] => sharedRows(`attribution-${half}.jsonl`, row)

/** Stretches of a text, in UTF-16 offsets. */
export type Marked = readonly (readonly [number, number])[]

export const wordsAt = (text: string, at: Marked): string => at.map(([from, to]) => text.slice(from, to)).join(' ')
