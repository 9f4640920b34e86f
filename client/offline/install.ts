import { must } from '../../shared/must.ts'
import { tellTooLong } from './load-anew.ts'
import { keepTyped } from './typed.ts'

let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

function offer(worker: ServiceWorker | null): void {
  waiting = worker
  for (const listener of listeners) listener()
}

/** Hears when a new version of the app has come, and is ready to be taken. */
export function subscribeVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const isNewVersion = (): boolean => waiting !== null

/** Reloads the page with the new version; what was typed is given back there. */
export function takeNewVersion(): void {
  if (!keepTyped()) return tellTooLong()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  must(waiting, 'a new version is offered').postMessage('take-over')
}

function watch(registration: ServiceWorkerRegistration): void {
  // The first version of all takes over by itself; a later one waits for the reader's word.
  const ready = (): void => offer(navigator.serviceWorker.controller === null ? null : registration.waiting)
  ready()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', ready))
}

/**
 * Makes the desk an app that opens without a network. Not where browsers allow no service worker: plain HTTP that is not
 * this machine's own.
 * @param onReturn tells when the desk answers again after a break: a server that was started anew may bring a new version
 */
export async function install(onReturn: (listener: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register('/sw.js')
    watch(registration)
    onReturn(() => void registration.update().catch(() => undefined))
  } catch {
    // The desk works without.
  }
}
