import { assertNever } from '../must.ts'
import type { When } from './when.ts'

/** The moment at which a search is read, in milliseconds since the epoch, and the reader's time zone (IANA name). */
export interface ReadAt {
  now: number
  zone: string
}

const MINUTE = 60_000
const DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** True for a zone that this runtime knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** A moment's wall clock in a zone, told as if it were UTC. */
export function wallOf(at: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

/** The moment at which a zone's clocks show `wall`; in the hour that a change of clocks leaves out, the moment after it. */
export function momentOf(wall: number, zone: string): number {
  const guess = wall - (wallOf(wall, zone) - wall)
  return guess - (wallOf(guess, zone) - wall)
}

function localWall(parts: readonly [number, number, number, number, number]): number {
  const [year, month, day, hour, minute] = parts
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute))
  return date.setUTCFullYear(year, month - 1, day)
}

/** The moment that was meant, in milliseconds since the epoch. */
export function instantOf(when: When, { now, zone }: ReadAt): number {
  const wall = wallOf(now, zone)
  const today = wall - (((wall % DAY) + DAY) % DAY)
  switch (when.kind) {
    case 'ago':
      return now - when.minutes * MINUTE
    case 'day-back':
      return momentOf(today - when.days * DAY, zone)
    case 'weekday':
      return momentOf(today - ((new Date(today).getUTCDay() - when.day + 7) % 7) * DAY, zone)
    case 'clock': {
      const at = today + when.minutes * MINUTE
      return momentOf(at > wall ? at - DAY : at, zone)
    }
    case 'local':
      return momentOf(localWall(when.parts), zone)
    case 'instant':
      return when.at
    default:
      return assertNever(when)
  }
}
