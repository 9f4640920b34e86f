import type { Programme } from '../../shared/wall.ts'
import { clock } from '../ui/zone.ts'

/** Whether a time of day lies between two others, which may have midnight between them. */
const within = (at: string, from: string, to: string): boolean =>
  from <= to ? at >= from && at < to : at >= from || at < to

/** W28: whether it is night for a wall, by the clock of `zone`. */
export const isDimmed = ({ dim }: Pick<Programme, 'dim'>, now: number, zone: string): boolean =>
  dim !== null && within(clock(now, zone), dim.from, dim.to)

/** Minutes after which the picture has been everywhere: two that share no factor. */
const ROUND = { x: 23, y: 17 }
/** How far it wanders, in px of a wall 1,920 wide. */
const FAR = 10

/** W28: where the picture stands this minute, against burn-in; in px of a wall 1,920 wide. */
export function shiftAt(now: number): { x: number; y: number } {
  const minute = Math.floor(now / 60_000)
  const on = (round: number): number => Math.round(FAR * Math.sin((2 * Math.PI * (minute % round)) / round))
  return { x: on(ROUND.x), y: on(ROUND.y) }
}
