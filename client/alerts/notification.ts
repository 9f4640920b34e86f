import type { Alert } from '../../shared/alert.ts'
import type { ShownNote } from '../../shared/push-device.ts'
import { alertWords } from './alarm.ts'
import { subscriptionHere } from './this-device.ts'

const supported = (): boolean => typeof Notification !== 'undefined'

/** Whether it is worth offering a button that asks. */
export const mayAsk = (): boolean => supported() && Notification.permission === 'default'

/** Must be called from a click. Answers whether notifications are allowed now. */
export async function askToNotify(): Promise<boolean> {
  return supported() && (await Notification.requestPermission()) === 'granted'
}

const pathOf = ({ storyId }: Alert): string => (storyId === null ? '/alerts' : `/story/${encodeURIComponent(storyId)}`)

/**
 * Tells a reader whose desk is out of sight; a device that is told by push hears of it that way. The alert's id is the tag:
 * several tabs of one browser show it once. Phones let the service worker alone show anything.
 */
export async function notifyOf(alert: Alert, open: () => void): Promise<void> {
  if (!supported() || Notification.permission !== 'granted' || document.visibilityState === 'visible') return
  if ((await subscriptionHere()) !== null) return
  const title = `${alertWords(alert.kind)}: ${alert.headline}`
  const options = { body: alert.storyTitle, tag: alert.id }
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined
  if (registration !== undefined && registration.active !== null) {
    const data: ShownNote = { path: pathOf(alert), at: alert.raisedAt }
    return registration.showNotification(title, { ...options, data })
  }
  const shown = new Notification(title, options)
  shown.addEventListener('click', () => {
    window.focus()
    open()
    shown.close()
  })
}
