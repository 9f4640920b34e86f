import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Look } from '../../shared/mine.ts'
import type { MineScreen } from '../../shared/screen.ts'
import type { Topic } from '../../shared/topic.ts'
import { useMe } from '../access/me.tsx'
import { useStore } from '../follow/hooks.ts'
import { keyed } from '../ui/keyed.ts'
import { lookWith } from './look-with.ts'

/**
 * A part of what belongs to the reader, on all their devices; null while it is not known. `select` must answer what the
 * screen holds, not a fresh object.
 */
export function useMine<V>(select: (mine: MineScreen) => V): V | null {
  const store = useStore()
  const { me } = useMe()
  const topic: Topic | null = me.at === 'known' ? `mine:${me.who.id}` : null
  useEffect(() => (topic === null ? undefined : store.follow(topic)), [store, topic])
  const subscribe = useCallback(
    (listener: () => void) => (topic === null ? () => {} : store.subscribe(topic, listener)),
    [store, topic],
  )
  const read = (): V | null => {
    const screen = topic === null ? null : store.view(topic).screen
    return screen?.kind === 'mine' ? select(screen) : null
  }
  return useSyncExternalStore(subscribe, read, read)
}

const lookOf = keyed<Look>((look) => look.storyId)

const seenOf = (mine: MineScreen) => mine.seenAll ?? 'none'

/** Up to where the reader has set everything aside as seen, 0 where they never did; null while that is not known. */
export function useSeenAll(): number | null {
  const seen = useMine(seenOf)
  return seen === null ? null : seen === 'none' ? 0 : seen.upTo
}

/**
 * The reader's last look at a story, on whichever device, or since when everything counts as seen: none where they never
 * looked, undefined while that is not known.
 */
export function useLook(storyId: string): Look | 'none' | undefined {
  const look = useMine((mine) => lookOf(mine.looks, storyId) ?? 'none')
  const all = useMine(seenOf)
  return useMemo(() => {
    if (look === null || all === null) return undefined
    return lookWith(storyId, look === 'none' ? null : look, all === 'none' ? null : all) ?? 'none'
  }, [storyId, look, all])
}
