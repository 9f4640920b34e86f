import type { OpenWord, PushNote, PushTold, ShownNote } from '../../shared/push-device.ts'

/**
 * The part of the service worker that tells of alerts while the desk is shut: shows what is pushed, opens what is clicked,
 * and keeps the desk's address of this browser when the browser changes it.
 */
declare const self: ServiceWorkerGlobalScope

/** `renotify` is not in TypeScript's DOM; without it what takes another's place makes no sound. */
interface Options extends NotificationOptions {
  renotify: boolean
}

const LOOK = { icon: '/icon-192.png', badge: '/icon-192.png' }
/** Windows of the room, where nobody sits. */
const NOBODYS = /^\/(?:wall|ticker|s|docs)(?:\/|$)/

const windows = (): Promise<readonly WindowClient[]> =>
  self.clients.matchAll({ type: 'window', includeUncontrolled: true })

/** Whether somebody looks at the desk here: its own alarm rings then. */
async function inSight(): Promise<boolean> {
  const all = await windows()
  return all.some(({ visibilityState, url }) => visibilityState === 'visible' && !NOBODYS.test(new URL(url).pathname))
}

/**
 * Every push must show something (browsers take the subscription away, or show a line of their own), so that what has
 * been settled takes the place of its alarm, silently, instead of leaving none.
 */
async function show({ tag, title, body, path, rings }: PushNote, at: string, quiet: boolean): Promise<void> {
  const [standing] = await self.registration.getNotifications({ tag })
  const known: ShownNote | undefined = standing?.data
  const silent = quiet || !rings
  // What was sent earlier may come later: what stands then stays.
  if (standing !== undefined && known !== undefined && known.at > at) return
  const options: Options = { ...LOOK, tag, body, silent, renotify: !silent, data: { path, at } satisfies ShownNote }
  await self.registration.showNotification(title, options)
}

/** Messages that this browser has been told, kept apart from the app's files: one that comes twice rings once. */
const TOLD = 'told'
const MOST_TOLD = 100

async function isToldAgain(id: string): Promise<boolean> {
  const kept = await caches.open(TOLD)
  const path = `/told/${encodeURIComponent(id)}`
  if ((await kept.match(path)) !== undefined) return true
  await kept.put(path, new Response())
  const all = await kept.keys()
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_TOLD)).map((old) => kept.delete(old)))
  return false
}

async function tell(told: PushTold): Promise<void> {
  const quiet = (await isToldAgain(told.id)) || (await inSight())
  // The latest is to stand on top.
  for (const note of told.notes.toReversed()) await show(note, told.at, quiet)
}

/** In the window that has been used last, else in a new one. */
async function open(path: string): Promise<void> {
  const own = (await windows()).filter(({ url }) => !NOBODYS.test(new URL(url).pathname))
  const window =
    own.find(({ focused }) => focused) ?? own.find(({ visibilityState }) => visibilityState === 'visible') ?? own[0]
  if (window === undefined) {
    await self.clients.openWindow(path)
    return
  }
  await window.focus()
  window.postMessage({ open: path } satisfies OpenWord)
}

type Renewal = ExtendableEvent & {
  oldSubscription?: PushSubscription | null
  newSubscription?: PushSubscription | null
}
const isRenewal = (event: Event): event is Renewal => 'waitUntil' in event

/** The browser has given itself another address (Push API, 10.4): the desk is told which takes the place of which. */
async function renew({ oldSubscription, newSubscription }: Renewal): Promise<void> {
  if (oldSubscription === null || oldSubscription === undefined) return
  const subscription = newSubscription ?? (await self.registration.pushManager.subscribe(oldSubscription.options))
  const { endpoint: replaces } = oldSubscription
  await fetch('/api/v1/push/devices', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'browser', subscription, replaces, language: self.navigator.language }),
  })
}

self.addEventListener('push', (event) => {
  const told: PushTold | undefined = event.data?.json()
  if (told !== undefined) event.waitUntil(tell(told))
})
self.addEventListener('notificationclick', (event) => {
  const shown: ShownNote | undefined = event.notification.data
  event.notification.close()
  event.waitUntil(open(shown?.path ?? '/alerts'))
})
self.addEventListener('pushsubscriptionchange', (event: Event) => {
  if (isRenewal(event)) event.waitUntil(renew(event))
})
