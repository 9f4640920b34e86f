import { useEffect, useState } from 'react'
import { get, pathWith } from '../access/request.ts'
import { useStore } from '../follow/hooks.ts'
import { readersZone } from '../search/use-finds.ts'
import { type NewFinds, withNews } from './new-finds.ts'

/**
 * How many finds of a search came after a place in the log, kept by its live finds; null while that is not known. `after`
 * null asks nothing.
 */
export function useNewFinds(q: string, after: number | null): number | null {
  const store = useStore()
  const zone = readersZone()
  const key = `${after} ${zone} ${q}`
  const [held, setHeld] = useState<NewFinds | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (after === null) return undefined
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const path = pathWith('/api/v1/search/new', { q, zone, after })
      const answer = await get<{ itemIds: string[]; indexed: number }>(path, gone.signal)
      if (answer.ok && !gone.signal.aborted)
        setHeld({
          key,
          after,
          itemIds: new Set(answer.value.itemIds),
          begun: { turn, indexed: answer.value.indexed },
        })
    }
    void read()
    return () => gone.abort()
  }, [key, q, zone, after, turn])
  const known = held?.key === key ? held : null
  const begun = known?.begun ?? null
  useEffect(() => {
    if (begun === null) return undefined
    return store.seek({ q, zone, after: begun.indexed }, (news) => {
      if (news === null) setTurn((t) => t + 1)
      else setHeld((before) => (before?.key === key ? withNews(before, news) : before))
    })
  }, [store, key, q, zone, begun])
  return known?.itemIds.size ?? null
}
