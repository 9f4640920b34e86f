import { z } from 'zod'
import { alertKind } from './alert.ts'
import { id, instant } from './scalar.ts'

/** A private address at which a reader of feeds hears of alerts, for one person. */
export const alertFeed = z.object({
  id,
  /** For what it was made. */
  name: z.string(),
  kinds: z.array(alertKind),
  createdAt: instant,
  /** When it was asked for last, and by what (`User-Agent`); null for never. */
  readAt: instant.nullable(),
  reader: z.string().nullable(),
  /** Its address on this desk, without the form: `/as/rss`, `/as/atom` or `/as/json-feed` follow. */
  path: z.string(),
})
export type AlertFeed = z.infer<typeof alertFeed>

export const newAlertFeed = z.object({
  name: z.string().trim().min(1).max(120),
  kinds: z.array(alertKind).min(1).default(alertKind.options),
})
