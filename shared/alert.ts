import { z } from 'zod'
import { id, instant, seq } from './scalar.ts'

export const alertKind = z.enum(['denial', 'kill', 'correction'])
export const alertState = z.enum(['open', 'acknowledged', 'resolved'])

/** Something that a person must see, once. */
export const alert = z.object({
  id,
  kind: alertKind,
  entryId: id.nullable(),
  itemId: id.nullable(),
  storyId: id.nullable(),
  storyTitle: z.string(),
  /** "Kremlin: “pure fiction”" */
  headline: z.string(),
  /** "denies: Washington Post, Reuters" */
  detail: z.string(),
  raisedAt: instant,
  seq,
  state: alertState,
  acknowledgedBy: z.string().nullable(),
  acknowledgedAt: instant.nullable(),
  reason: z.string().nullable(),
})
export type Alert = z.infer<typeof alert>
export const alertBody = alert.omit({ seq: true, raisedAt: true })
