import { momentAt } from '../ui/zone.ts'
import { type Message, msg } from '../words/t.ts'

/** Until when something is put off or muted, as it is chosen. */
export const UNTILS = {
  quarter: msg('for 15 minutes'),
  hour: msg('for an hour'),
  four: msg('for 4 hours'),
  morning: msg('until 8 in the morning'),
  day: msg('for a day'),
  week: msg('for 6 days'),
} as const satisfies Record<string, Message>
export type Until = keyof typeof UNTILS
export const isUntil = (value: string): value is Until => value in UNTILS

const MINUTE = 60_000
const MINUTES: Record<Exclude<Until, 'morning'>, number> = { quarter: 15, hour: 60, four: 240, day: 1_440, week: 8_640 }

const midnight = (date: string): number => momentAt(`${date}T00:00:00`)

/** The date that the shown zone's calendar has at a moment, as "2024-11-11". */
const dateAt = (at: number): string => {
  const near = [-1, 0, 1].map((days) => new Date(at + days * 1_440 * MINUTE).toISOString().slice(0, 10))
  return near.findLast((date) => midnight(date) <= at) ?? near[1] ?? ''
}

/** The moment (ms) that is meant, at a moment; eight in the morning is that of the zone whose times are shown. */
export function untilAt(until: Until, now: number): number {
  if (until !== 'morning') return now + MINUTES[until] * MINUTE
  const today = momentAt(`${dateAt(now)}T08:00:00`)
  return today > now ? today : momentAt(`${dateAt(now + 1_440 * MINUTE)}T08:00:00`)
}
