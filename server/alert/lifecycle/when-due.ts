import type { Alert } from '../../../shared/alert.ts'
import type { Ladder, Mute, Target } from '../../../shared/duty.ts'
import { firstDue, later } from '../../../shared/next-due.ts'

export interface Due {
  ladder: Ladder | null
  mutes: readonly Mute[]
  /** Channels by which the target of a step can be told now; none where they cannot. */
  channelsOf: (to: Target, isKill: boolean) => string[]
  at: string
}

/** It rings again, and climbs from the foot. */
const woken = (alert: Alert, { ladder, at }: Due): Alert => ({
  ...alert,
  snoozedUntil: null,
  rungAt: at,
  step: 0,
  dueAt: firstDue(alert.kind, ladder, at),
})

/** The next step of which somebody can be told; whoever cannot be is passed over, with nobody waiting for them. */
function climbed(alert: Alert, { ladder, channelsOf, at }: Due): Alert {
  const steps = ladder?.steps ?? []
  for (const [place, { to }] of steps.entries()) {
    if (place < alert.step) continue
    const channels = channelsOf(to, alert.kind === 'kill')
    if (channels.length === 0) continue
    const next = steps[place + 1]
    return {
      ...alert,
      escalations: [...alert.escalations, { at, to: to.name, channels }],
      step: place + 1,
      dueAt: next === undefined ? null : later(at, next.after),
    }
  }
  return { ...alert, step: steps.length, dueAt: null }
}

/**
 * What becomes of an open alert whose time has come: one that was put off rings again, one that nobody has answered is told
 * to the next on the ladder. While its story is muted it waits for the end of that; a kill waits for nothing.
 */
export function whenDue(alert: Alert, due: Due): Alert {
  if (alert.snoozedUntil !== null) return woken(alert, due)
  const quiet = due.mutes.find((m) => m.what === 'story' && m.value === alert.storyId && m.until > due.at)
  if (quiet !== undefined && alert.kind !== 'kill') return { ...alert, dueAt: quiet.until }
  return climbed(alert, due)
}
