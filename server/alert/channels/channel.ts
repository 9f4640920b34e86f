import type { ChannelWay } from '../../../shared/alert-channel.ts'
import type { AlertMessage } from '../../../shared/alert-message.ts'
import type { Vapid } from '../vapid.ts'

/** What a far side made of a message. */
export type Verdict =
  | { ok: true; answer: string }
  /** `again`: trying again may help. `after`: milliseconds for which it asks to be left alone; null where it does not say. */
  | {
      ok: false
      answer: string
      again: boolean
      after: number | null
      /** The far side says that nobody is there any more: the channel is taken away. */
      gone?: true
    }

export interface Sending<Way extends ChannelWay> {
  way: Way
  secret: string | null
  message: AlertMessage
  /** By which push services know the desk. */
  vapid: Vapid
  allowedHosts: readonly string[]
  /** Milliseconds since 1970. */
  now: number
  signal: AbortSignal
}

/**
 * The whole contract of a channel: one file that sends, and one line in `send.ts`. It tries once and tells what came of it;
 * order, repetition and memory are the outbox's. A message goes out under its id, by which the receiver knows it again.
 */
export type Send<Way extends ChannelWay> = (sending: Sending<Way>) => Promise<Verdict>
