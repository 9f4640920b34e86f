import { useSyncExternalStore } from 'react'
import { useShownZone } from './shown-zone.ts'

/** The one place where the screens read the clock. */
export const now = (): number => Date.now()

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
