import { now } from '../ui/now.ts'
import { AWAY, isThere, type Visit, withSeen } from './visit.ts'

const SIGNS = ['keydown', 'pointermove', 'pointerdown', 'wheel', 'touchmove', 'focus'] as const

export interface VisitGiven {
  /** The last event on screen, 0 while nothing is. */
  seq: () => number
  /** A reader who was away is back. */
  back: () => void
  /** The reader has turned away. */
  left: (visit: Visit) => void
}

export interface Watched {
  /** Something has come in. */
  shown: (seq: number) => void
  stop: () => void
}

/** Follows a reader's visits to what is open, from one turning away to the next. */
export function watchVisit({ seq, back, left }: VisitGiven): Watched {
  let visit: Visit | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  const end = (): void => {
    clearTimeout(waiting)
    if (visit !== null) left(visit)
    visit = null
  }
  const watch = (): void => {
    clearTimeout(waiting)
    if (visit === null) return
    const silence = now() - visit.sign
    if (silence >= AWAY) end()
    else waiting = setTimeout(watch, AWAY - silence)
  }
  const begin = (): void => {
    visit = { sign: now(), seen: seq() }
    watch()
  }
  const sign = (): void => {
    if (document.visibilityState === 'hidden') return
    if (visit !== null && isThere(visit, now())) {
      visit.sign = now()
      return
    }
    end()
    back()
    begin()
  }
  const turn = (): void => (document.visibilityState === 'hidden' ? end() : sign())
  for (const name of SIGNS) addEventListener(name, sign, { passive: true, capture: true })
  document.addEventListener('visibilitychange', turn)
  addEventListener('pagehide', end)
  if (document.visibilityState === 'visible') begin()
  return {
    shown(at) {
      visit = withSeen(visit, at, now())
    },
    stop() {
      for (const name of SIGNS) removeEventListener(name, sign, { capture: true })
      document.removeEventListener('visibilitychange', turn)
      removeEventListener('pagehide', end)
      end()
    },
  }
}
