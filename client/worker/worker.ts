/**
 * The service worker: it keeps the app's own files, so that the desk opens without a network, and nothing else. No answer
 * of the API passes through it; what the screens last showed is kept by the page (offline/kept-screens.ts).
 *
 * A page is asked for over the network first: a reload has the newest version, and this copy is for when no answer comes.
 * Files whose names carry a digest are taken from the cache. A new version waits until a reader takes it ("Reload").
 */
declare const self: ServiceWorkerGlobalScope

/** What the page says when its reader takes the new version. */
export type Word = 'take-over'
const TAKE_OVER: Word = 'take-over'

const CACHE = 'on-record-__VERSION__'
/** Put in by client/build/shell.ts. */
const FILES: readonly string[] = JSON.parse('__FILES__')
const PAGE = '/'
const BESIDE = ['/mark.svg', '/app.webmanifest', '/icon-192.png']
/** How long a page may take before the kept one is shown, in milliseconds. */
const PATIENCE = 4_000
const NOT_OURS = /^\/(?:api|docs|socket\.io|s|f|oembed)(?:\/|$)/

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([PAGE, ...FILES, ...BESIDE].map((path) => new Request(path, { cache: 'no-cache' })))
}

async function dropOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith('on-record-') && name !== CACHE)
  await Promise.all(others.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** The page over the network, else as it was kept. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    return (await caches.match(PAGE, { cacheName: CACHE })) ?? Response.error()
  }
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: CACHE })
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
  return answer
}

self.addEventListener('install', (event) => event.waitUntil(keepShell()))
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()))
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || NOT_OURS.test(pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (pathname.startsWith('/assets/') || BESIDE.includes(pathname)) event.respondWith(file(request))
})
