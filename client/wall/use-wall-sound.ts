import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Alert } from '../../shared/alert.ts'
import type { Heard } from '../alerts/alarm.ts'
import { allowSound, hearSound, soundState, soundAlarm } from '../alerts/sound.ts'
import { hearBanner } from './decide-banner.ts'

/** Touching the page lets it sound, in browsers that wait for that. */
const TOUCHES = ['pointerdown', 'keydown'] as const

/**
 * Sounds once for each alert that comes across the wall, where it is set so and the browser allows it. Answers true where
 * it is set so and the browser does not: the wall then says so.
 */
export function useWallSound(banner: Alert | null, on: boolean): boolean {
  const heard = useRef<Heard>(null)
  useEffect(() => {
    if (!on) return undefined
    allowSound()
    const gone = new AbortController()
    for (const touch of TOUCHES) addEventListener(touch, allowSound, { signal: gone.signal })
    return () => gone.abort()
  }, [on])
  useEffect(() => {
    const decided = hearBanner(heard.current, banner)
    heard.current = decided.heard
    if (on && decided.sounds) soundAlarm()
  }, [banner, on])
  const state = useSyncExternalStore(hearSound, soundState, soundState)
  return on && state !== null && state !== 'running'
}
