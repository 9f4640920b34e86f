import type { Alert } from '../../shared/alert.ts'
import { alertWords } from './alarm.ts'

const supported = (): boolean => typeof Notification !== 'undefined'

/** Whether it is worth offering a button that asks. */
export const mayAsk = (): boolean => supported() && Notification.permission === 'default'

/** Must be called from a click. Answers whether notifications are allowed now. */
export async function askToNotify(): Promise<boolean> {
  return supported() && (await Notification.requestPermission()) === 'granted'
}

/** Tells a reader whose desk is out of sight. The alert's id is the tag: several tabs of one browser show it once. */
export function notifyOf(alert: Alert, open: () => void): void {
  if (!supported() || Notification.permission !== 'granted' || document.visibilityState === 'visible') return
  const shown = new Notification(`${alertWords(alert.kind)}: ${alert.headline}`, {
    body: alert.storyTitle,
    tag: alert.id,
  })
  shown.addEventListener('click', () => {
    window.focus()
    open()
    shown.close()
  })
}
