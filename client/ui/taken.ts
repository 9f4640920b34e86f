import type { Entry } from '../../shared/entry.ts'
import { isDayAlone, type Line, whenOf } from '../../shared/when-taken.ts'
import { fullDay, fullTime, shortDay, shortTime } from './zone.ts'

/** When a position was taken: `at` in ms since the epoch. Where the copy tells the day alone, the hour of it is nobody's. */
export interface Taken {
  at: number
  dayAlone: boolean
}

type Timed = Pick<Entry, 'saidAt' | 'loggedAt' | 'evidence'>

export const takenOf = (entry: Timed, line: Line): Taken => ({
  at: whenOf(entry, line),
  dayAlone: isDayAlone(entry, line),
})

/** "12:40" today, "Sun 18:02" this week, "Sat 9" of a day alone. */
export const shortTaken = ({ at, dayAlone }: Taken, now: number): string => (dayAlone ? shortDay : shortTime)(at, now)

/** "Sun 10 Nov 18:02", "Sat 9 Nov" of a day alone. */
export const fullTaken = ({ at, dayAlone }: Taken, now: number): string => (dayAlone ? fullDay : fullTime)(at, now)

/** For the `dateTime` of a `time` element. */
export const takenStamp = ({ at, dayAlone }: Taken): string => new Date(at).toISOString().slice(0, dayAlone ? 10 : 24)
