import { z } from 'zod'
import { instant, seq } from './scalar.ts'

/** One thing that somebody, or the desk, made of an alert. */
export const alertDeed = z.object({
  seq,
  at: instant,
  /** Who did it. */
  name: z.string(),
  did: z.enum([
    'alert-acknowledged',
    'alert-resolved',
    'alert-reopened',
    'alert-snoozed',
    'alert-woken',
    'alert-unsnoozed',
    'alert-escalated',
  ]),
  /** Who was told as the next on the ladder; null where nobody was. */
  to: z.string().nullable(),
  /** Until when it was put off; null where it was not. */
  until: instant.nullable(),
  reason: z.string().nullable(),
})
export type AlertDeed = z.infer<typeof alertDeed>
