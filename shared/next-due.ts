import type { Alert } from './alert.ts'
import type { Ladder } from './duty.ts'

const MINUTE = 60_000
/** So many minutes after a moment. */
export const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * MINUTE).toISOString()

/** True where an alert of this kind climbs the ladder when nobody answers. */
const climbs = (kind: Alert['kind'], { kinds }: Ladder): boolean => kind === 'kill' || kinds.includes(kind)

/** When the desk looks again at an alert that has rung at a moment; null where nobody else is to be told. */
export function firstDue(kind: Alert['kind'], ladder: Ladder | null, at: string): string | null {
  const [first] = ladder !== null && climbs(kind, ladder) ? ladder.steps : []
  return first === undefined ? null : later(at, first.after)
}

/** When the desk looks again at an alert whose acknowledgement was taken back: the next step of the ladder, counted from then. */
export function nextDue(
  { kind, muted, step }: Pick<Alert, 'kind' | 'muted' | 'step'>,
  ladder: Ladder | null,
  at: string,
) {
  const next = !muted && ladder !== null && climbs(kind, ladder) ? ladder.steps[step] : undefined
  return next === undefined ? null : later(at, next.after)
}
