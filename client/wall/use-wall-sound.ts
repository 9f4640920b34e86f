import { useEffect, useRef } from 'react'
import type { Alert } from '../../shared/alert.ts'
import { allowSound, soundAlarm } from '../alerts/sound.ts'

/** Sounds once for each alert that comes across the wall, where it is set so and the browser allows it. */
export function useWallSound(banner: Alert | null, on: boolean): void {
  const heard = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (on) allowSound()
  }, [on])
  const id = banner?.id ?? null
  useEffect(() => {
    const first = heard.current === undefined
    const known = heard.current === id
    heard.current = id
    // One that stood there when the page was loaded has been heard.
    if (on && id !== null && !first && !known) soundAlarm()
  }, [id, on])
}
