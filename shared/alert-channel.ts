import { z } from 'zod'
import { alertKind } from './alert.ts'
import { alertTemplate } from './alert-template.ts'
import { id, instant } from './scalar.ts'

/** It is shown to editors: what only the desk may know stands in the secret. */
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000)
  .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'must hold no password')
const mailAddress = z.email().max(254)

/** By what way somebody is told. What only the desk may know of it (a password, a key, a chat's address) stands apart. */
export const channelWay = z.discriminatedUnion('kind', [
  /** Signed as Standard Webhooks has it. */
  z.object({ kind: z.literal('webhook'), url: webAddress }),
  /** An incoming webhook of a chat; its address is its secret. */
  z.object({ kind: z.literal('chat'), flavour: z.enum(['slack', 'mattermost', 'teams', 'discord']) }),
  z.object({
    kind: z.literal('email'),
    host: z.string().trim().min(1).max(253),
    port: z.int().min(1).max(65_535),
    security: z.enum(['tls', 'starttls', 'none']),
    user: z.string().max(320).nullable().default(null),
    from: mailAddress,
    to: z.array(mailAddress).min(1).max(50),
  }),
  /** A browser on one device of one person, by Web Push; the address at which it is reached is its secret. */
  z.object({ kind: z.literal('push'), userId: id, person: z.string().max(200), language: z.string().max(20) }),
])
export type ChannelWay = z.infer<typeof channelWay>

/** Somebody, or something, that is told of alerts. */
export const alertChannel = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be small letters, digits and dashes'),
  name: z.string().trim().min(1).max(120),
  way: channelWay,
  /** Which alerts it is told of; of kills it always is, while it is on. */
  kinds: z.array(alertKind).default(alertKind.options),
  on: z.boolean().default(true),
  /** In what words mails and chats are told; null for the desk's own. */
  template: alertTemplate.nullable().default(null),
})
export type AlertChannel = z.infer<typeof alertChannel>

/** What a channel needs to know that is never told again. */
export const channelSecret = z.string().min(1).max(4_000)

export const messageState = z.enum(['waiting', 'sent', 'dead'])
export type MessageState = z.infer<typeof messageState>

/** One try to deliver a message. */
export const attempt = z.object({
  at: instant,
  /** Milliseconds until the answer. */
  took: z.int().nonnegative(),
  ok: z.boolean(),
  /** What the far side said, or why it was not reached. */
  answer: z.string(),
})
export type Attempt = z.infer<typeof attempt>

/** How a channel does. */
export const channelHealth = z.object({
  /** Alerts that no message tells yet. */
  open: z.int().nonnegative(),
  waiting: z.int().nonnegative(),
  dead: z.int().nonnegative(),
  /** The last try, whatever the message. */
  last: attempt.nullable(),
})
export type ChannelHealth = z.infer<typeof channelHealth>

/** A message as its state and its tries tell it. */
export const messageLine = z.object({
  id,
  channelId: z.string(),
  channelName: z.string(),
  urgent: z.boolean(),
  subject: z.string(),
  state: messageState,
  madeAt: instant,
  endedAt: instant.nullable(),
  /** When it is tried next; null at once, or never. */
  notBefore: instant.nullable(),
  attempts: z.array(attempt),
})
export type MessageLine = z.infer<typeof messageLine>
