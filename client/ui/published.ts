import type { ItemLine } from '../../shared/item.ts'
import { clockSeconds, fullDay, fullTime, sameDay, shortDay, shortTime, zoneName } from './zone.ts'

type Published = Pick<ItemLine, 'publishedAt' | 'dayAlone'>

/** "12:40" today, "Sun 18:02" this week, "Sat 9" of copy that gives its day alone. */
export const shortPublished = ({ publishedAt, dayAlone }: Published, now: number): string =>
  (dayAlone ? shortDay : shortTime)(Date.parse(publishedAt), now)

/** The same, to the second today. */
export function secondsPublished(line: Published, now: number): string {
  const at = Date.parse(line.publishedAt)
  return !line.dayAlone && sameDay(at, now) ? clockSeconds(at) : shortPublished(line, now)
}

/** "Sun 10 Nov 18:02", "Sat 9 Nov" of a day alone. */
export const fullPublished = ({ publishedAt, dayAlone }: Published, now: number): string =>
  (dayAlone ? fullDay : fullTime)(Date.parse(publishedAt), now)

/** The same with its zone, which a day has none of. */
export const zonedPublished = (line: Published, now: number): string =>
  line.dayAlone ? fullPublished(line, now) : `${fullPublished(line, now)} ${zoneName(Date.parse(line.publishedAt))}`

/** For the `dateTime` of a `time` element. */
export const publishedStamp = ({ publishedAt, dayAlone }: Published): string =>
  dayAlone ? publishedAt.slice(0, 10) : publishedAt
