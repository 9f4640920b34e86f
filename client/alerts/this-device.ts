import type { PushAnswer } from '../../shared/push-device.ts'
import { post, remove } from '../access/request.ts'
import { type Message, msg, spoken } from '../words/t.ts'

/** Whether this browser can be told while the desk is shut, and why not. */
export type DeviceState = 'insecure' | 'install' | 'unable' | 'refused' | 'off' | 'on'

/** What a browser says of itself. */
export interface Browser {
  secure: boolean
  hasWorker: boolean
  hasPush: boolean
  permission: NotificationPermission | null
  /** An iPhone or iPad: only what stands on its home screen is told. */
  isApple: boolean
  subscribed: boolean
}

export function deviceState({ secure, hasWorker, hasPush, permission, isApple, subscribed }: Browser): DeviceState {
  if (!secure) return 'insecure'
  if (!hasWorker || !hasPush || permission === null) return isApple ? 'install' : 'unable'
  if (permission === 'denied') return 'refused'
  return subscribed && permission === 'granted' ? 'on' : 'off'
}

export const DEVICE_WORDS: Record<DeviceState, Message> = {
  insecure: msg('Browsers are told only by a desk at an https address. Ask whoever runs this one for it.'),
  install: msg('First add On Record to the Home Screen (Share, then “Add to Home Screen”) and open it from there.'),
  unable: msg('This browser cannot be told while the desk is shut. Chrome, Edge, Firefox and Safari can.'),
  refused: msg(
    'This browser has been told to refuse notifications of this desk. Allow them in its settings for this site, then try again.',
  ),
  off: msg('This device is told only while the desk is open on it.'),
  on: msg('This device is told of alerts, also while the desk is shut and the screen is locked.'),
}

const registered = async (): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined

/** The subscription of this browser, of whomever. */
export const subscriptionHere = async (): Promise<PushSubscription | null> =>
  (await (await registered())?.pushManager?.getSubscription()) ?? null

/** The desk's name for the device of a subscription, as `server/http/push-devices.ts` makes it. */
export async function deviceIdOf({ endpoint }: Pick<PushSubscription, 'endpoint'>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint))
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `push-${hex.slice(0, 40)}`
}

const APPLE = /iphone|ipad|ipod/i

const keyBytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

const sameKey = (held: ArrayBuffer | null, wanted: Uint8Array): boolean =>
  held !== null && held.byteLength === wanted.length && new Uint8Array(held).every((byte, at) => byte === wanted[at])

/** How this browser stands with what the desk says of the reader's devices. */
export async function browserHere({
  devices,
  publicKey,
}: PushAnswer): Promise<{ browser: Browser; deviceId: string | null }> {
  const subscription = await subscriptionHere()
  const deviceId = subscription === null ? null : await deviceIdOf(subscription)
  // Made for a key that the desk had before, it lets nothing of the desk through any more.
  const isOurs = subscription !== null && sameKey(subscription.options.applicationServerKey, keyBytes(publicKey))
  const browser: Browser = {
    secure: isSecureContext,
    hasWorker: 'serviceWorker' in navigator,
    hasPush: 'PushManager' in window,
    permission: 'Notification' in window ? Notification.permission : null,
    // An iPad calls itself a Mac, but has fingers.
    isApple: APPLE.test(navigator.userAgent) || (/mac/i.test(navigator.userAgent) && navigator.maxTouchPoints > 1),
    subscribed: isOurs && devices.some(({ id }) => id === deviceId),
  }
  return { browser, deviceId }
}

const BROWSERS = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const SYSTEMS = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X/],
  ['Linux', /Linux|CrOS/],
] as const

const first = (table: readonly (readonly [string, RegExp])[], text: string): string[] =>
  table
    .filter(([, sign]) => sign.test(text))
    .flatMap(([name]) => name)
    .slice(0, 1)

/** "Chrome, Android": how a device is called until its person names it. */
export const deviceName = (userAgent: string): string =>
  [...first(BROWSERS, userAgent), ...first(SYSTEMS, userAgent)].join(', ') || 'Browser'

/** A subscription made for this desk's key; one that was made for another is of no use. */
async function subscribed(publicKey: string): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready
  const applicationServerKey = keyBytes(publicKey)
  const held = await pushManager.getSubscription()
  if (held !== null && sameKey(held.options.applicationServerKey, applicationServerKey)) return held
  await held?.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
}

/** What came of asking the browser. */
export type Subscribing = { ok: true } | { ok: false; why: 'refused' | 'unreached' | 'desk'; words: string }

/** Has this device told of alerts. Must be called from a click: the browser asks its reader. */
export async function tellThisDevice({ publicKey }: Pick<PushAnswer, 'publicKey'>): Promise<Subscribing> {
  if ((await Notification.requestPermission()) !== 'granted') return { ok: false, why: 'refused', words: '' }
  let subscription: PushSubscription
  try {
    subscription = await subscribed(publicKey)
  } catch (error) {
    return { ok: false, why: 'unreached', words: error instanceof Error ? error.message : String(error) }
  }
  const body = { name: deviceName(navigator.userAgent), language: spoken(), subscription }
  const answer = await post('/api/v1/push/devices', body)
  return answer.ok ? { ok: true } : { ok: false, why: 'desk', words: answer.message }
}

/** Has this device told no more, whoever signs in next. */
export async function forgetThisDevice(): Promise<void> {
  const subscription = await subscriptionHere()
  if (subscription === null) return
  await remove(`/api/v1/push/devices/${await deviceIdOf(subscription)}`)
  await subscription.unsubscribe()
}
