import { useEffect, useRef, useState } from 'react'
import type { Alert } from '../../shared/alert.ts'
import { usePart } from '../follow/hooks.ts'
import { useKeptChoice } from '../ui/kept.ts'
import { isReachable } from '../../shared/weekly.ts'
import { now } from '../ui/now.ts'
import { useLanguage } from '../words/language.ts'
import { decideAlarm, type Heard } from './alarm.ts'
import { type Rung, rungStill } from './banner-back.ts'
import { notifyOf } from './notification.ts'
import { useOwnHours } from './use-own-hours.ts'
import { allowSound, soundAlarm } from './sound.ts'
import { sayAloud, spokenWords } from './speech.ts'

const SOUND = ['on', 'off'] as const
const SPEECH = ['off', 'on'] as const

/** Whether the alarm sounds in this browser. */
export function useSound(): { muted: boolean; turn: () => void } {
  const [sound, setSound] = useKeptChoice('sound', SOUND)
  return { muted: sound === 'off', turn: () => setSound(sound === 'on' ? 'off' : 'on') }
}

/** Whether headlines of what rings are spoken in this browser. */
export function useSpeech(): { spoken: boolean; turn: () => void } {
  const [speech, setSpeech] = useKeptChoice('speech', SPEECH)
  return { spoken: speech === 'on', turn: () => setSpeech(speech === 'on' ? 'off' : 'on') }
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

/** Rings for each new alert once: sound, spoken headline, notification, and what the banner tells, the latest first. */
export function useAlarm(open: (alert: Alert) => void): { ringing: readonly Rung[]; hush: (id: string) => void } {
  const alerts = usePart('desk', (view) => view.screen?.alerts ?? null)
  const [ringing, setRinging] = useState<readonly Rung[]>([])
  const heard = useRef<Heard>(null)
  const { muted } = useSound()
  const { spoken } = useSpeech()
  const language = useLanguage()
  const own = useOwnHours()
  useAllowedSound()
  useEffect(() => {
    if (alerts === null) return
    const decided = decideAlarm(heard.current, alerts)
    heard.current = decided.heard
    // In one's own quiet hours only a kill is heard; what has come stands beside the desk all the same.
    const rests = own !== undefined && !isReachable(own, now())
    const rung = alerts.filter(({ id, kind }) => decided.ring.includes(id) && (kind === 'kill' || !rests))
    if (rung.length === 0) return
    const anew = rung.map(({ id }) => ({ id, answeredAt: null, isBack: false }))
    setRinging((before) => [...anew, ...before.filter((one) => !decided.ring.includes(one.id))])
    if (!muted) soundAlarm()
    if (spoken) sayAloud(spokenWords(rung), language)
    for (const alert of rung) void notifyOf(alert, () => open(alert))
  }, [alerts, muted, spoken, language, open, own])
  // Asked while drawing: what is not to come back must not be on the page for a moment either.
  const still = alerts === null ? ringing : rungStill(ringing, alerts, now())
  if (still !== ringing) setRinging(still)
  return { ringing: still, hush: (id) => setRinging((before) => before.filter((one) => one.id !== id)) }
}
