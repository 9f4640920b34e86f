import { z } from 'zod'

/** A subscription at a hub, as it is remembered. Moments in milliseconds since the epoch. */
export const subscription = z.object({
  hub: z.string(),
  topic: z.string(),
  /** Names the callback; nobody can guess it. */
  token: z.string(),
  /** The hub signs with it what it brings. */
  secret: z.string(),
  /** The hub was asked, and has not yet asked back. */
  asked: z.boolean(),
  askedAt: z.number(),
  /** Until when the hub brings what is new; 0 before it has confirmed. */
  until: z.number(),
  /** How long that was when it was confirmed. */
  lease: z.number(),
  deniedAt: z.number().nullable(),
})
export type Subscription = z.infer<typeof subscription>

/** After a question that came to nothing, and after a denial, a hub is left alone so long. */
const RETRY = 10 * 60_000
const DENIED = 24 * 60 * 60_000
/** Shortest and longest lease that a hub is believed, and what is meant by none. */
const LEASE = { least: 60_000, most: 30 * 24 * 60 * 60_000, unsaid: 24 * 60 * 60_000 }
/** While a hub brings what is new, the document itself is asked for this seldom: hubs lose things. */
const SELDOM = 60 * 60_000

export const isAlive = ({ until }: Subscription, now: number): boolean => now < until

/** Is it time to ask the hub, for the first time or before half of the lease is left? */
export function isDue(one: Subscription, now: number): boolean {
  if (one.deniedAt !== null && now - one.deniedAt < DENIED) return false
  const ends = !isAlive(one, now) || one.until - now < one.lease / 2
  return ends && now - one.askedAt >= RETRY
}

/** Milliseconds for which the document itself need not be asked for. */
export const restFor = (one: Subscription, now: number): number =>
  isAlive(one, now) ? Math.min(SELDOM, one.lease / 4) : 0

/** @param seconds lease as the hub says it, or null */
export function confirmed(one: Subscription, seconds: number | null, now: number): Subscription {
  const lease = seconds === null ? LEASE.unsaid : Math.min(Math.max(seconds * 1_000, LEASE.least), LEASE.most)
  return { ...one, asked: false, lease, until: now + lease, deniedAt: null }
}

export const denied = (one: Subscription, now: number): Subscription => ({
  ...one,
  asked: false,
  until: 0,
  deniedAt: now,
})
