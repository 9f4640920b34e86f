import { useSyncExternalStore } from 'react'
import { useShownZone } from './shown-zone.ts'

/** Less than this is the network's doing, in ms. */
const SAME = 2_000

/** By how much the desk's clock is ahead of this machine's, where the page goes by that of the desk. */
let ahead = 0

/** The one place where the screens read the clock. */
export const now = (): number => Date.now() + ahead

/**
 * From now on the page goes by the desk's clock, which told `desk` in answer to what was asked at `asked` by this machine's
 * own (all in ms since the epoch): nobody sets the clock of a screen that hangs on a wall.
 */
export function goBy(desk: number, asked: number): void {
  const differs = desk - (asked + Date.now()) / 2
  ahead = Math.abs(differs) < SAME ? 0 : Math.round(differs)
}

/** A clock that ticks on the step ("every full minute"), shared by all who look at it. */
function ticking(step: number) {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const floor = (): number => Math.floor(now() / step) * step
  const arm = (): void => {
    timer = setTimeout(tick, step - (now() % step) + 1)
  }
  const tick = (): void => {
    for (const listener of listeners) listener()
    arm()
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    if (listeners.size === 1) arm()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) clearTimeout(timer)
    }
  }
  return { subscribe, floor }
}

const minutes = ticking(60_000)
const seconds = ticking(1_000)

function useClock({ subscribe, floor }: typeof minutes): number {
  // Whoever shows a time is drawn anew when times are told in another zone.
  useShownZone()
  return useSyncExternalStore(subscribe, floor, floor)
}

/** The present minute, in ms since the epoch. */
export const useMinute = (): number => useClock(minutes)
/** The present second, in ms since the epoch; for ages that must be seen to grow. */
export const useSecond = (): number => useClock(seconds)
