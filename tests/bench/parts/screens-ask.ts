import { z } from 'zod'
import { must } from '../../../shared/must.ts'
import { type Arrival, arrival } from './arrivals.ts'
import type { Child } from './child.ts'
import type { ScreensQuestion } from './screens-question.ts'

/** Resolves when all of them follow. */
export async function openScreens(screens: Child, group: Omit<ScreensQuestion & { do: 'open' }, 'do'>): Promise<void> {
  await screens.ask({ do: 'open', ...group } satisfies ScreensQuestion, z.null())
}

/** What has arrived since the last call, once every screen of the group has what stands at `upTo`. */
export const takeArrivals = (screens: Child, group: string, upTo: number): Promise<Arrival[]> =>
  screens.ask({ do: 'arrivals', group, upTo } satisfies ScreensQuestion, z.array(arrival))

/** Milliseconds from the moment of each place to its arrival on the last of `screens`. Throws where it has not reached all. */
export function delays(moments: ReadonlyMap<number, number>, arrivals: readonly Arrival[], screens: number): number[] {
  const complete = arrivals.filter((one) => one.screens === screens)
  return [...moments].map(([place, moment]) => {
    const frame = complete.find(({ after, upTo }) => after < place && place <= upTo)
    return must(frame, `event ${place} on every screen`).lastAt - moment
  })
}
