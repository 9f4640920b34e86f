import type { Duty, Weekly } from './duty.ts'
import { momentOf, wallOf } from './search/instant-of.ts'

const DAY = 86_400_000
const MINUTE = 60_000

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** 1 for Monday to 7 for Sunday, of a wall clock that is told as if it were UTC. */
const dayOf = (wall: number): number => new Date(wall).getUTCDay() || 7
const midnightOf = (wall: number): number => Math.floor(wall / DAY) * DAY

function holds({ days, from, to }: Weekly, wall: number): boolean {
  const minutes = (wall - midnightOf(wall)) / MINUTE
  const [begins, ends] = [minutesOf(from), minutesOf(to)]
  const [today, yesterday] = [days.includes(dayOf(wall)), days.includes(dayOf(wall - DAY))]
  if (begins < ends) return today && minutes >= begins && minutes < ends
  return (today && minutes >= begins) || (yesterday && minutes < ends)
}

type Times = Pick<Duty, 'quiet' | 'onCall' | 'zone'>

/** True where a person may be told of an alert at a moment (milliseconds since 1970). */
export function isReachable({ quiet, onCall, zone }: Times, at: number): boolean {
  const wall = wallOf(at, zone)
  return (onCall.length === 0 || onCall.some((one) => holds(one, wall))) && !quiet.some((one) => holds(one, wall))
}

/** Milliseconds until a person may be told; 0 for now, Infinity where that never comes. */
export function untilReachable(times: Times, at: number): number {
  if (isReachable(times, at)) return 0
  const midnight = midnightOf(wallOf(at, times.zone))
  const clocks = new Set([...times.quiet, ...times.onCall].flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)]))
  const moments = Array.from({ length: 9 }, (_, day) =>
    [...clocks].map((minutes) => momentOf(midnight + day * DAY + minutes * MINUTE, times.zone)),
  ).flat()
  const next = moments.toSorted((a, b) => a - b).find((moment) => moment > at && isReachable(times, moment))
  return next === undefined ? Infinity : next - at
}
