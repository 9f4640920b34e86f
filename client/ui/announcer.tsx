import { useEffect, useSyncExternalStore } from 'react'
import { t } from '../words/t.ts'

/** What counts up fast is told once in a while, at its latest; in milliseconds. */
const BETWEEN = 8_000

const due = new Map<string, string>()
let told = ''
let resting = false
const listeners = new Set<() => void>()

function tell(): void {
  if (due.size === 0) {
    resting = false
    return
  }
  told = [...due.values()].join('. ')
  due.clear()
  resting = true
  for (const listener of listeners) listener()
  setTimeout(tell, BETWEEN)
}

/** Says something to screen readers when they have a moment. Of what is said under one name, only the latest is. */
export function announce(name: string, words: string): void {
  due.set(name, words)
  if (!resting) tell()
}

/** Says at once what came of something that the reader has just done. */
export function answer(words: string): void {
  told = words
  for (const listener of listeners) listener()
}

/** Says a count whenever it changes; null says nothing, and takes back what was not yet said. */
export function useAnnounced(name: string, words: string | null): void {
  useEffect(() => {
    if (words === null) due.delete(name)
    else announce(name, words)
  }, [name, words])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The polite voice of the page, which counts go through; alerts have an assertive one of their own (AlarmBanner). */
export function Announcer() {
  const words = useSyncExternalStore(
    subscribe,
    () => told,
    () => told,
  )
  return (
    <div className="sr" role="log" aria-live="polite" aria-label={t('News')}>
      {words}
    </div>
  )
}
