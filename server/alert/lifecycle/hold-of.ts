import type { AlertChannel } from '../../../shared/alert-channel.ts'
import type { Duty, Target } from '../../../shared/duty.ts'
import { isReachable, untilReachable } from '../../../shared/weekly.ts'

/** Whose channel it is: the person who carries the device, or those who have it among theirs. */
const ownersOf = ({ id, way }: AlertChannel, duties: readonly Duty[]): Duty[] =>
  duties.filter(({ userId, channels }) => channels.includes(id) || (way.kind === 'push' && way.userId === userId))

/** Milliseconds for which a person's channel is left alone; 0 for none, null for a channel that is nobody's own. */
export function holdOf(channel: AlertChannel, duties: readonly Duty[], now: number): number | null {
  const owners = ownersOf(channel, duties)
  if (owners.length > 0) return Math.min(...owners.map((owner) => untilReachable(owner, now)))
  return channel.way.kind === 'push' ? 0 : null
}

export interface Told {
  channels: readonly AlertChannel[]
  duties: readonly Duty[]
}

/** Channels by which somebody is told, now or when their rest is over. */
export function channelsOf(to: Target, { channels, duties }: Told): string[] {
  const on = channels.filter((channel) => channel.on)
  if (to.kind === 'channel') return on.flatMap(({ id }) => (id === to.id ? [id] : []))
  const duty = duties.find(({ userId }) => userId === to.id)
  const own = on.filter(
    ({ id, way }) => (way.kind === 'push' && way.userId === to.id) || duty?.channels.includes(id) === true,
  )
  return own.map(({ id }) => id)
}

/** Channels by which somebody can be told now: of a person who rests, none, but for a kill. */
export function channelsTo(to: Target, isKill: boolean, { now, ...told }: Told & { now: number }): string[] {
  const duty = to.kind === 'person' ? told.duties.find(({ userId }) => userId === to.id) : undefined
  return duty && !isKill && !isReachable(duty, now) ? [] : channelsOf(to, told)
}
