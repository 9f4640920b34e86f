import { useEffect, useRef, useState } from 'react'
import type { Look } from '../../shared/mine.ts'
import { useStore } from '../follow/hooks.ts'
import { useLook, useSeenAll } from '../mine/use-mine.ts'
import { now } from '../ui/now.ts'
import { lookLeft } from './visit.ts'
import { type Watched, watchVisit } from './watch-visit.ts'

/** Where the story stands on screen: the last event of the log that it shows, and its own latest one. */
export interface Standing {
  seq: number
  last: number
}

/** Against which look a visit is read; a first visit against its own beginning. Undefined while that is not known. */
function lookBefore(storyId: string, kept: ReturnType<typeof useLook>, standing: Standing | null): Look | undefined {
  if (kept !== 'none') return kept
  return standing === null ? undefined : { storyId, upTo: standing.seq, at: new Date(now()).toISOString(), seq: 0 }
}

/**
 * The look before this visit, against which entries are called new. It stays as it was found on opening, and is taken anew
 * when the reader comes back after a while or sets everything aside as seen. At the end of a visit the desk is told how far the reader has seen: once, and
 * only where that is news.
 */
export function useLastLook(storyId: string, standing: Standing | null): Look | null {
  const store = useStore()
  const kept = useLook(storyId)
  const before = lookBefore(storyId, kept, standing)
  const all = useSeenAll()
  const [look, setLook] = useState<Look | undefined>(undefined)
  const [seen, setSeen] = useState(all)
  // Everything was set aside as seen, or that was taken back: what is new is told anew.
  const turned = seen !== all
  if (turned) setSeen(all)
  if (before !== undefined && (look === undefined || (turned && seen !== null))) setLook(before)
  const latest = useRef({ kept, standing, before })
  useEffect(() => {
    latest.current = { kept, standing, before }
  })
  const watched = useRef<Watched | null>(null)
  useEffect(() => {
    const visits = watchVisit({
      seq: () => latest.current.standing?.seq ?? 0,
      back: () => setLook(latest.current.before),
      left(visit) {
        const { kept: known, standing: shown } = latest.current
        if (known === undefined) return
        const upTo = lookLeft(visit, known === 'none' ? null : known, shown?.last ?? 0)
        if (upTo !== null) void store.command({ name: 'look', args: { storyId, upTo } })
      },
    })
    watched.current = visits
    return () => visits.stop()
  }, [store, storyId])
  const seq = standing?.seq ?? null
  useEffect(() => {
    if (seq !== null) watched.current?.shown(seq)
  }, [seq])
  return look ?? null
}
