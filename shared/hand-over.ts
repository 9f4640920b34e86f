import { z } from 'zod'
import { alert } from './alert.ts'
import { alertDeed } from './alert-deed.ts'
import { mute } from './duty.ts'
import { id, instant } from './scalar.ts'

/** What whoever comes on shift needs to know of the alerts: each stands in one of the lists, the latest first. */
export const handOver = z.object({
  since: instant,
  until: instant,
  /** Kills of the shift, whatever became of them. */
  kills: z.array(alert),
  /** What waits for an answer, however old it is. */
  open: z.array(alert),
  snoozed: z.array(alert),
  /** What came while it was muted, and rang nowhere. */
  muted: z.array(alert),
  /** What somebody has, with their name and reason. */
  acknowledged: z.array(alert),
  resolved: z.array(alert),
  /** What was made of each of them, by whom and when, in the order of the log; by the alert’s id. */
  deeds: z.record(id, z.array(alertDeed)),
  /** Alerts that changed so often that what was made of them earlier is left out of `deeds`. */
  shortened: z.array(id),
  /** More alerts rang, or are open, than the latest that stand here. */
  more: z.boolean(),
  /** What is muted now. */
  mutes: z.array(mute),
  /** Who can be told now, by name. */
  reachable: z.array(z.string()),
})
export type HandOver = z.infer<typeof handOver>
