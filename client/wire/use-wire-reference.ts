import { usePart } from '../follow/hooks.ts'
import { useMinute } from '../ui/now.ts'
import { referenceTime } from '../ui/zone.ts'

const DAY_MS = 86_400_000

/** The day of the latest copy, so that rows are not drawn again for every item. */
const latestDay = (publishedAt: string | undefined): number =>
  publishedAt === undefined ? 0 : Math.floor(Date.parse(publishedAt) / DAY_MS) * DAY_MS

/** The moment from which the wire's times are told: see `referenceTime`. */
export function useWireReference(): number {
  const latest = usePart('desk', (view) => latestDay(view.screen?.wire[0]?.publishedAt))
  return referenceTime(latest, useMinute())
}
