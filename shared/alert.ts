import { z } from 'zod'
import { id, instant, seq } from './scalar.ts'

export const alertKind = z.enum([
  'denial',
  'kill',
  'correction',
  'softened',
  'first-report',
  'outlets',
  'restatement',
  'position',
  'silence',
  'search',
])
export type AlertKind = z.infer<typeof alertKind>
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
  /** "denies: Trump and Putin spoke by phone on Thursday (Washington Post, Reuters)" */
  detail: z.string(),
  raisedAt: instant,
  seq,
  state: alertState,
  acknowledgedBy: z.string().nullable(),
  acknowledgedAt: instant.nullable(),
  reason: z.string().nullable(),
  /** The rules that it meets; kills meet the one that cannot be changed. */
  rules: z.array(z.string()).default([]),
  /** Of one that may rest on several: its entries, the latest last; of what one party denies of several claims the first is told. */
  entryIds: z.array(id).default([]),
  /** How many facts it tells. */
  facts: z.int().nonnegative().default(1),
  /** How many items carry what it tells. */
  carriers: z.int().nonnegative().default(0),
  /** When its latest fact came; null where there is one alone. */
  latestAt: instant.nullable().default(null),
  /** True where it came while its story, party or source was muted: it stands here and rings nowhere. */
  muted: z.boolean().default(false),
  /** It does not ring before then; null where nobody has put it off. */
  snoozedUntil: instant.nullable().default(null),
  snoozedBy: z.string().nullable().default(null),
  /** When it last rang again: it was put off, and that has ended. */
  rungAt: instant.nullable().default(null),
  /** Who was told besides, since nobody had answered. */
  escalations: z.array(z.object({ at: instant, to: z.string(), channels: z.array(z.string()) })).default([]),
  /** Steps of the ladder that are behind it since it last rang. */
  step: z.int().nonnegative().default(0),
  /** When the desk looks at it next, while it is open. */
  dueAt: instant.nullable().default(null),
})
export type Alert = z.infer<typeof alert>
export const alertBody = alert.omit({ seq: true, raisedAt: true })
