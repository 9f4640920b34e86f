import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { OpenWord } from '../../shared/push-device.ts'

const isOpenWord = (said: unknown): said is OpenWord =>
  typeof said === 'object' && said !== null && 'open' in said && typeof said.open === 'string'

/** Goes where a notification that was clicked leads: the service worker has brought this window to the front. */
export function useOpened(): void {
  const { history } = useRouter()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined
    const { serviceWorker } = navigator
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (isOpenWord(data)) history.push(data.open)
    }
    serviceWorker.addEventListener('message', hear)
    return () => serviceWorker.removeEventListener('message', hear)
  }, [history])
}
