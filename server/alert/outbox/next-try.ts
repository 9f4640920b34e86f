import type { OutboxMessage } from '../../../db/outbox-store.ts'
import { waitFor } from '../../source/backoff.ts'
import type { Verdict } from '../channels/channel.ts'

/** Milliseconds before the second try; doubled with each, up to 15 minutes. */
const FIRST = 5_000
/** After so many tries (some three hours) a message is dead, and waits for a person. */
export const TRIES = 20

/**
 * What to try now: kills first, then in order. A kill that was not tried yet passes what backs off, but not a far side that
 * asked to be left alone. Else the milliseconds to wait; null for nothing to do.
 */
export function nextToTry(
  waiting: readonly OutboxMessage[],
  now: number,
): { message: OutboxMessage } | { wait: number | null } {
  const left = ({ notBefore }: OutboxMessage): number => (notBefore === null ? 0 : Date.parse(notBefore) - now)
  const asked = Math.max(0, ...waiting.filter((message) => message.asked).map(left))
  if (asked > 0) return { wait: asked }
  const [first] = waiting.toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.place - b.place)
  if (first === undefined) return { wait: null }
  return left(first) > 0 ? { wait: left(first) } : { message: first }
}

/** A message after a try. @param random in [0, 1) */
export function afterTry(message: OutboxMessage, verdict: Verdict, now: number, random: number): OutboxMessage {
  const tries = message.tries + 1
  const ended = { ...message, tries, endedAt: new Date(now).toISOString(), notBefore: null, asked: false }
  if (verdict.ok) return { ...ended, state: 'sent' }
  if (!verdict.again || tries >= TRIES) return { ...ended, state: 'dead' }
  const wait = waitFor({ every: FIRST, failures: tries - 1, asked: verdict.after ?? 0, random })
  return { ...message, tries, notBefore: new Date(now + wait).toISOString(), asked: verdict.after !== null }
}
