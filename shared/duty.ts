import { z } from 'zod'
import { actor, id, instant, seq } from './scalar.ts'
import { alertKind } from './alert.ts'
import { isZone } from './search/instant-of.ts'

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, as 22:30')

/** Hours that come again each week, by the clock of a zone; where `to` is no later than `from` they end on the next day. */
export const weekly = z.object({
  /** The days on which they begin, 1 for Monday to 7 for Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: clock,
  to: clock,
})
export type Weekly = z.infer<typeof weekly>

/** When a person can be told of alerts, and by which channels. */
export const duty = z.object({
  userId: actor,
  name: z.string().trim().min(1).max(200),
  zone: z.string().max(60).refine(isZone, 'must be a time zone, as Europe/Vienna'),
  /** When they are not to be disturbed but for a kill. */
  quiet: z.array(weekly).max(14).default([]),
  /** When they are on call; always, where none is named. */
  onCall: z.array(weekly).max(14).default([]),
  /** Channels of the desk that are theirs, besides their own devices. */
  channels: z.array(id).max(20).default([]),
})
export type Duty = z.infer<typeof duty>

export const dutyRow = z.object({ duty, by: actor, editor: z.string(), at: instant, seq })

/** Somebody who is told: a channel of the desk, or a person by their devices and the channels that are theirs. */
export const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('channel'), id, name: z.string().max(200) }),
  z.object({ kind: z.literal('person'), id: actor, name: z.string().max(200) }),
])
export type Target = z.infer<typeof target>

/** Who is told next of an alert that nobody has answered. */
export const ladder = z.object({
  /** The alerts that climb it; a kill always does. */
  kinds: z.array(alertKind).default(['denial', 'kill', 'correction']),
  steps: z
    .array(
      z.object({
        /** Minutes after the alert has rung, or after the step before. */
        after: z.int().min(1).max(1_440),
        to: target,
      }),
    )
    .max(20)
    .default([]),
})
export type Ladder = z.infer<typeof ladder>

export const ladderRow = z.object({ ladder, by: actor, editor: z.string(), at: instant, seq })

/** Why an alert is told to the next on the ladder. */
export const NOBODY_ANSWERED = 'nobody has answered'

/** What does not ring for a while. */
export const muted = z.object({
  what: z.enum(['story', 'party', 'source']),
  /** A story's id, a party's name, a source's id or name. */
  value: z.string().trim().min(1).max(200),
  /** How it is called. */
  words: z.string().max(300),
  until: instant,
})

export const mute = muted.extend({
  id,
  by: actor,
  editor: z.string(),
  at: instant,
  reason: z.string().nullable(),
  seq,
})
export type Mute = z.infer<typeof mute>
