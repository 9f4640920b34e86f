import { useEffect, useState, useSyncExternalStore } from 'react'
import { keepText, keptText, subscribeKept } from '../ui/kept.ts'
import { now } from '../ui/now.ts'
import { type Look, lookText, parseLook } from './seen.ts'

const keyOf = (storyId: string): string => `look.${storyId}`

/** The last look at a story that this browser knows of, as its line in the list shows it. */
export function useLook(storyId: string): Look | null {
  const text = useSyncExternalStore(
    subscribeKept,
    () => keptText(keyOf(storyId)),
    () => null,
  )
  return parseLook(text)
}

/** How long a reader must have been away for a return to count as a new look. */
const AWAY_MS = 60_000

/**
 * The look before this one, against which entries are called new; `seq` is the last event on screen, null while nothing
 * is. It stays as it was found on opening, and is taken anew when the reader comes back after a minute or more away.
 * Each look is kept when the reader turns away.
 */
export function useLastLook(storyId: string, seq: number | null): Look | null {
  const [look, setLook] = useState(() => parseLook(keptText(keyOf(storyId))))
  if (look === null && seq !== null) setLook({ seq, at: now() })
  useEffect(() => {
    if (seq === null) return undefined
    const keep = (): void => keepText(keyOf(storyId), lookText({ seq, at: now() }))
    const turn = (): void => {
      if (document.visibilityState === 'hidden') return keep()
      const kept = parseLook(keptText(keyOf(storyId)))
      if (kept !== null && now() - kept.at > AWAY_MS) setLook(kept)
      keep()
    }
    if (document.visibilityState === 'visible') keep()
    document.addEventListener('visibilitychange', turn)
    return () => document.removeEventListener('visibilitychange', turn)
  }, [storyId, seq])
  return look
}
