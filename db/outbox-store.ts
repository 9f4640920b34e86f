import type { AlertChannel, Attempt, ChannelHealth, MessageLine, MessageState } from '../shared/alert-channel.ts'
import type { AlertMessage, ToldState } from '../shared/alert-message.ts'
import type { Seq } from '../shared/scalar.ts'
import type { AlertFeedStore } from './alert-feed-store.ts'

export interface ChannelRow {
  settings: AlertChannel
  /** Sealed; null where the channel needs none. */
  secret: string | null
  changedAt: string
  changedBy: string
  edition: number
}

/** That a channel is to be told of an alert. */
export interface NewFact {
  channelId: string
  alertId: string
  groupKey: string
  urgent: boolean
  seq: Seq
}
export type OpenFact = NewFact & { id: number }

export interface OutboxMessage {
  id: string
  place: number
  channelId: string
  /** As it was called when the message was made; '' for messages that are older than this. */
  channelName: string
  groupKey: string
  urgent: boolean
  body: AlertMessage
  state: MessageState
  tries: number
  madeAt: string
  endedAt: string | null
  notBefore: string | null
  asked: boolean
}

/** In which state a channel was told of an alert, and when the message was made. */
export interface LastTold {
  state: ToldState
  madeAt: string
}

/** What a message tells of a fact; null where there was nothing to tell any more. */
export type FactTold = { id: number; told: ToldState | null }

/** The outbox: what waits to be told, what was told, and every try; and what is asked for. Plain tables beside the log. */
export interface OutboxStore extends AlertFeedStore {
  alertChannels(): Promise<ChannelRow[]>
  putAlertChannel(row: ChannelRow): Promise<void>
  /** Forgets what waited for it, too; what it was told stays. False where there was none. */
  dropAlertChannel(id: string): Promise<boolean>
  /** Facts of a lane that no message tells yet, in their order: what waits in one never hides what waits in the other. */
  openFacts(channelId: string, lane: { urgent: boolean; limit: number }): Promise<OpenFact[]>
  /** What a channel was last told of an alert by a message that is not dead; null for never. */
  lastTold(alertId: string, channelId: string): Promise<LastTold | null>
  /** One transaction: the message, if there is anything to tell, and what became of each fact. */
  keepMessage(message: OutboxMessage | null, facts: readonly FactTold[]): Promise<void>
  /** Messages that are still to be delivered, in order. */
  waitingMessages(channelId: string): Promise<OutboxMessage[]>
  /** When messages of a channel were made since, and for what; the newest first. */
  messagesSince(channelId: string, since: string): Promise<Pick<OutboxMessage, 'groupKey' | 'urgent' | 'madeAt'>[]>
  /** One transaction: a try, and what it makes of its message; one whose channel was taken away meanwhile stays given up. */
  putAttempt(message: OutboxMessage, attempt: Attempt): Promise<void>
  outboxMessage(id: string): Promise<OutboxMessage | null>
  /** A dead message waits again. False where it is none. */
  wakeMessage(id: string): Promise<boolean>
  /** The newest first; of dead ones those that can be sent again: their channel is there. */
  messages(asked: { state: MessageState | 'all'; limit: number }): Promise<MessageLine[]>
  channelHealth(channelId: string): Promise<ChannelHealth>
  /** Every message that tells of an alert, the oldest first, with all its tries. */
  toldOf(alertId: string): Promise<MessageLine[]>
}
