import { useMemo } from 'react'
import type { DeskSearch, OwnSearch, SearchLook } from '../../shared/saved-search.ts'
import type { MineScreen } from '../../shared/screen.ts'
import { usePart } from '../follow/hooks.ts'
import { useMine, useSeenAll } from '../mine/use-mine.ts'
import { keyed } from '../ui/keyed.ts'
import { type Saved, savedOf } from './saved.ts'

const NO_DESK: readonly DeskSearch[] = []
const NO_OWN: readonly OwnSearch[] = []
const ownOf = (mine: MineScreen): readonly OwnSearch[] => mine.searches

/** What is saved: one's own searches and the desk's. */
export function useSaved(): readonly Saved[] {
  const desk = usePart('searches', (view) => view.screen?.searches ?? NO_DESK)
  const own = useMine(ownOf) ?? NO_OWN
  return useMemo(() => savedOf(own, desk), [own, desk])
}

const lookOf = keyed<SearchLook>((look) => look.searchId)

/**
 * How far the reader has seen a saved search's finds: of one that they never looked at, up to where it was saved; no less
 * than what they have set aside as seen.
 */
export function useSeenUpTo({ id, seq }: { id: string; seq: number }): number | null {
  const look = useMine((mine) => lookOf(mine.searchLooks, id) ?? 'none')
  const all = useSeenAll()
  if (look === null || all === null) return null
  return Math.max(all, look === 'none' ? seq : look.upTo)
}

/** A search that may be a saved one: as that reads now, else as it was when it was named here. */
export function useShown(q: string, savedId: string | null): { q: string; name: string | null } {
  const saved = useSaved()
  const found = saved.find(({ search }) => search.id === savedId)?.search
  return found === undefined ? { q, name: null } : { q: found.q, name: found.name }
}
