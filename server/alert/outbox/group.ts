import type { OpenFact } from '../../../db/outbox-store.ts'

/** Milliseconds between two messages of one group: what comes meanwhile is told together. */
export const INTERVAL = 60_000
/** Messages that a channel is sent in an interval, kills apart; what is over that is told as one, after it. */
export const BURST = 5

interface Made {
  groupKey: string
  urgent: boolean
  madeAt: string
}
export interface Asked {
  facts: readonly OpenFact[]
  /** Messages of the channel within the last interval, the newest first. */
  made: readonly Made[]
  /** Milliseconds since 1970. */
  now: number
}
/** Facts for one message; or how long to wait in milliseconds, null where nothing is to be told. */
export type Grouped = { facts: OpenFact[] } | { wait: number | null }

/** Nothing is left of one that a clock which was set back since has made in times to come. */
function left({ madeAt }: Made, now: number): number {
  const wait = Date.parse(madeAt) + INTERVAL - now
  return wait > INTERVAL ? 0 : wait
}

/** Kills, all of them and at once. */
export const urgentOf = ({ facts }: Asked): Grouped => {
  const kills = facts.filter(({ urgent }) => urgent)
  return kills.length > 0 ? { facts: kills } : { wait: null }
}

/**
 * The next message to be made of what is no kill. The first fact of a story and kind goes at once, later ones together
 * after the interval; where more stories than `BURST` have something at once, one message tells all of it.
 */
export function ordinaryOf({ facts, made, now }: Asked): Grouped {
  const waiting = facts.filter(({ urgent }) => !urgent)
  if (waiting.length === 0) return { wait: null }
  const recent = made.filter((message) => !message.urgent && left(message, now) > 0)
  const oldestOfBurst = recent[BURST - 1]
  if (oldestOfBurst !== undefined) return { wait: left(oldestOfBurst, now) }
  const groups = Map.groupBy(waiting, ({ groupKey }) => groupKey)
  const last = new Map(recent.toReversed().map((message) => [message.groupKey, left(message, now)]))
  const ready = [...groups].filter(([key]) => !last.has(key))
  if (ready.length + recent.length > BURST) return { facts: ready.flatMap(([, group]) => group) }
  const [first] = ready
  if (first !== undefined) return { facts: first[1] }
  return { wait: Math.min(...[...groups.keys()].map((key) => last.get(key) ?? 0)) }
}
