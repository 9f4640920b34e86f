import { useCallback, useSyncExternalStore } from 'react'

/** What this browser keeps for its reader between visits; lost or full storage is no reason to fail. */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(`on-record.${key}`)
  } catch {
    return null
  }
}

const listeners = new Set<() => void>()

/** Keeps a text under a key, or forgets it (null). */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(`on-record.${key}`)
    else localStorage.setItem(`on-record.${key}`, text)
  } catch {
    return
  }
  for (const listener of listeners) listener()
}

/** Hears of changes to what is kept, by this tab or another. */
export function subscribeKept(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** A kept choice out of a few; anything else that is stored reads as the first. Other tabs follow. */
export function useKeptChoice<T extends string>(key: string, choices: readonly [T, ...T[]]): [T, (next: T) => void] {
  const text = useSyncExternalStore(
    subscribeKept,
    () => keptText(key),
    () => null,
  )
  const choice = choices.find((c) => c === text) ?? choices[0]
  const choose = useCallback((next: T) => keepText(key, next), [key])
  return [choice, choose]
}
