import { useEffect, useRef, useState } from 'react'
import type { Alert } from '../../shared/alert.ts'
import { usePart } from '../follow/hooks.ts'
import { useKeptChoice } from '../ui/kept.ts'
import { decideAlarm, type Heard } from './alarm.ts'
import { notifyOf } from './notification.ts'
import { allowSound, soundAlarm } from './sound.ts'

const SOUND = ['on', 'off'] as const

/** Whether the alarm sounds in this browser. */
export function useSound(): { muted: boolean; turn: () => void } {
  const [sound, setSound] = useKeptChoice('sound', SOUND)
  return { muted: sound === 'off', turn: () => setSound(sound === 'on' ? 'off' : 'on') }
}

function useAllowedSound(): void {
  useEffect(() => {
    const events = ['pointerdown', 'keydown'] as const
    for (const event of events) addEventListener(event, allowSound, { once: true })
    return () => {
      for (const event of events) removeEventListener(event, allowSound)
    }
  }, [])
}

/** Rings for each new alert once: sound, notification, and the ids for the banner, the latest first. */
export function useAlarm(open: (alert: Alert) => void): { ringing: readonly string[]; hush: (id: string) => void } {
  const alerts = usePart('desk', (view) => view.screen?.alerts ?? null)
  const [ringing, setRinging] = useState<readonly string[]>([])
  const heard = useRef<Heard>(null)
  const { muted } = useSound()
  useAllowedSound()
  useEffect(() => {
    if (alerts === null) return
    const decided = decideAlarm(heard.current, alerts)
    heard.current = decided.heard
    if (decided.ring.length === 0) return
    setRinging((before) => [...decided.ring, ...before])
    if (!muted) soundAlarm()
    for (const alert of alerts) if (decided.ring.includes(alert.id)) void notifyOf(alert, () => open(alert))
  }, [alerts, muted, open])
  return { ringing, hush: (id) => setRinging((before) => before.filter((r) => r !== id)) }
}
