import type { Entry } from './entry.ts'
import type { ItemLine } from './item.ts'

const HAS_TIME = /T\d{2}:\d{2}/
const DAY_MS = 86_400_000

type Timed = Pick<Entry, 'saidAt' | 'loggedAt' | 'evidence'>
export type Line = (Pick<ItemLine, 'publishedAt'> & Partial<Pick<ItemLine, 'dayAlone'>>) | undefined

function publishedOf(entry: Timed, first: Line): number {
  const logged = Date.parse(entry.loggedAt)
  const carried = entry.evidence?.publishedAt ?? first?.publishedAt
  return carried === undefined ? logged : Math.min(Date.parse(carried), logged)
}

/** True of "2024-11-11", false of a moment. */
export const isDay = (date: string): boolean => date.length === 10

/** True where the moment at which the copy came out is the noon of a day that is all it tells. */
const cameOnDay = (entry: Timed, first: Line): boolean =>
  first?.dayAlone === true && publishedOf(entry, first) === Date.parse(first.publishedAt)

/**
 * True where the copy tells the day alone: it came out on another than the one of which it tells no hour, or tells of its own
 * day no more. The hour that `whenOf` answers is then nobody's.
 */
export const isDayAlone = (entry: Timed, first: Line): boolean => {
  if (entry.saidAt !== null && HAS_TIME.test(entry.saidAt)) return false
  return whenOf(entry, first) !== publishedOf(entry, first) || cameOnDay(entry, first)
}

/**
 * When a position was taken, in ms since the epoch, as near as the copy tells: the time at which it was said; else the
 * publication of the copy that brought it (copy that came late or was imported keeps its own time); else the moment it
 * was logged. A day without a time counts as that day's noon, unless the copy came out on it.
 */
export function whenOf(entry: Timed, first: Line): number {
  const published = publishedOf(entry, first)
  if (entry.saidAt === null) return published
  if (HAS_TIME.test(entry.saidAt)) return orElse(Date.parse(entry.saidAt), published)
  const noon = orElse(Date.parse(`${entry.saidAt.slice(0, 10)}T12:00:00Z`), published)
  return Math.abs(noon - published) < DAY_MS ? published : Math.min(noon, published)
}

const orElse = (time: number, otherwise: number): number => (Number.isNaN(time) ? otherwise : time)
