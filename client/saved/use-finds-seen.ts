import { useEffect, useRef } from 'react'
import type { SearchLook } from '../../shared/saved-search.ts'
import type { MineScreen } from '../../shared/screen.ts'
import { useStore } from '../follow/hooks.ts'
import { useMine } from '../mine/use-mine.ts'
import { lookLeft } from '../story/visit.ts'
import { type Watched, watchVisit } from '../story/watch-visit.ts'

const looksOf = (mine: MineScreen): readonly SearchLook[] => mine.searchLooks

/**
 * Tells the desk at the end of a visit how far the reader has seen the finds of a saved search, where that is news.
 * `searchId` null: these are no saved search's. `seq` is the place of the latest find on screen, 0 while there is none.
 */
export function useFindsSeen(searchId: string | null, seq: number): void {
  const store = useStore()
  const looks = useMine(looksOf)
  const latest = useRef({ looks, seq })
  useEffect(() => {
    latest.current = { looks, seq }
  })
  const watched = useRef<Watched | null>(null)
  useEffect(() => {
    if (searchId === null) return undefined
    const visits = watchVisit({
      seq: () => latest.current.seq,
      back: () => undefined,
      left(visit) {
        const { looks: known, seq: last } = latest.current
        if (known === null) return
        const before = known.find((look) => look.searchId === searchId) ?? null
        const upTo = lookLeft(visit, before, last)
        if (upTo !== null) void store.command({ name: 'look-at-search', args: { searchId, upTo } })
      },
    })
    watched.current = visits
    return () => visits.stop()
  }, [store, searchId])
  useEffect(() => {
    if (seq > 0) watched.current?.shown(seq)
  }, [seq])
}
