/** Two falling tones, twice: heard across a newsroom, unlike any telephone. Hz, seconds. */
const TONES = [
  { hz: 880, from: 0 },
  { hz: 587, from: 0.18 },
  { hz: 880, from: 0.5 },
  { hz: 587, from: 0.68 },
]
const LENGTH = 0.16
const LOUDNESS = 0.16

let context: AudioContext | null = null

const listeners = new Set<() => void>()
const tell = (): void => listeners.forEach((listener) => listener())

/** Hears when sound becomes allowed or ends; answers how to hear no more. */
export function hearSound(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** "running" while the browser lets the page sound; null before it was asked. */
export const soundState = (): AudioContextState | null => context?.state ?? null

/** Browsers let a page sound only after its reader has touched it: call this on any click or key. */
export function allowSound(): void {
  if (context === null) {
    context = new AudioContext()
    context.addEventListener('statechange', tell)
    tell()
  }
  if (context.state === 'suspended') void context.resume()
}

function tone(on: AudioContext, hz: number, from: number): void {
  const start = on.currentTime + from
  const oscillator = new OscillatorNode(on, { type: 'triangle', frequency: hz })
  const gain = new GainNode(on, { gain: 0 })
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.001, start + LENGTH)
  oscillator.connect(gain).connect(on.destination)
  oscillator.start(start)
  oscillator.stop(start + LENGTH)
}

/** Sounds the alarm once; silent where the browser does not allow it. */
export function soundAlarm(): void {
  if (context === null || context.state !== 'running') return
  for (const { hz, from } of TONES) tone(context, hz, from)
}
