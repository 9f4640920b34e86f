import { z } from 'zod'
import { alertChannel, channelHealth } from './alert-channel.ts'
import { instant } from './scalar.ts'

const base64url = (least: number, most: number) =>
  z
    .string()
    .regex(/^[\w-]+={0,2}$/, 'must be base64url')
    .refine(
      (text) => {
        const bytes = Math.floor((text.replaceAll('=', '').length * 3) / 4)
        return bytes >= least && bytes <= most
      },
      `must be ${least === most ? least : `${least} to ${most}`} bytes`,
    )

/** What a browser gives for its device (Push API, `PushSubscription.toJSON()`): whoever has it can ring there. */
export const pushSubscription = z.object({
  endpoint: z.url({ protocol: /^https$/, error: 'must be an https address' }).max(2_000),
  keys: z.object({
    /** Public key of the browser: an uncompressed point of P-256 (RFC 8291, 3.1). */
    p256dh: base64url(65, 65),
    /** Its secret of authentication (RFC 8291, 3.2). */
    auth: base64url(16, 16),
  }),
})
export type PushSubscriptionGiven = z.infer<typeof pushSubscription>

export const newPushDevice = z.object({
  name: alertChannel.shape.name,
  /** In which its notifications are worded; English where the desk does not speak it. */
  language: z.string().max(20).default('en'),
  subscription: pushSubscription,
  /** The endpoint that this one takes the place of: browsers renew theirs. */
  replaces: z.string().max(2_000).optional(),
})

/** A device of the person who asks. */
export const pushDevice = z.object({
  id: alertChannel.shape.id,
  name: alertChannel.shape.name,
  kinds: alertChannel.shape.kinds,
  on: z.boolean(),
  changedAt: instant,
  health: channelHealth,
})
export type PushDevice = z.infer<typeof pushDevice>

export const pushAnswer = z.object({
  /** The desk's own key before push services (RFC 8292), base64url: what a browser is subscribed with. */
  publicKey: z.string(),
  devices: z.array(pushDevice),
})
export type PushAnswer = z.infer<typeof pushAnswer>

/** One notification that a device is told to show. */
export interface PushNote {
  /** Of which one alone stands at a time: the alert's id. */
  tag: string
  title: string
  body: string
  /** Path in the desk that it opens. */
  path: string
  /** False for what has become of an alert: it takes the place of its alarm without a sound. */
  rings: boolean
}

/** What passes to a device, encrypted (RFC 8291): at most some 3,900 bytes as JSON. */
export interface PushTold {
  /** Of the message: one that comes twice is one. */
  id: string
  /** When it was made (ISO): what is older than what stands is dropped. */
  at: string
  notes: PushNote[]
}

/** What a browser keeps with a notification. */
export interface ShownNote {
  path: string
  at: string
}
/** What the service worker says to a window that is to go somewhere. */
export interface OpenWord {
  open: string
}
