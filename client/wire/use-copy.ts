import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { readQuery } from '../../shared/search/read-query.ts'
import { type Answer, get, pathWith } from '../access/request.ts'
import { usePart } from '../follow/hooks.ts'
import { type Finds, latestOf } from '../search/finds.ts'
import { useFinds } from '../search/use-finds.ts'
import { fits, isOfLine } from './fits.ts'
import { type Copy, type CopyPage, NO_COPY, withLatest, withOlder } from './merge-copy.ts'

/** A page of all copy is as long as the wire that the desk follows, so that what comes below it is seen at once. */
const PAGE = 200

const pageOf = (cursor: string | null): Promise<Answer<CopyPage>> =>
  get(pathWith('/api/v1/items', { limit: PAGE, cursor: cursor ?? undefined }))

interface Reading {
  items: readonly ItemLine[]
  copy: Finds['state']
  more: () => void
  again: () => void
}

/** All copy, newest first, read by page; what comes meanwhile is the desk's own to tell. */
function useAllCopy(asked: boolean): Reading {
  const [copy, setCopy] = useState<Copy>(NO_COPY)
  const older = useRef(false)
  const again = useCallback((): void => {
    const read = async (): Promise<void> => {
      const answer = await pageOf(null)
      setCopy((before) => withLatest(before, answer))
    }
    void read()
  }, [])
  useEffect(() => {
    if (asked) again()
  }, [asked, again])
  const more = useCallback((): void => {
    if (older.current || copy.next === null) return
    older.current = true
    const read = async (): Promise<void> => {
      const answer = await pageOf(copy.next)
      older.current = false
      setCopy((before) => withOlder(before, answer))
    }
    void read()
  }, [copy.next])
  return useMemo(() => ({ items: copy.items, copy, more, again }), [copy, more, again])
}

const NONE: readonly ItemLine[] = []

export interface CopyList extends Omit<Reading, 'items'> {
  /** Newest first, each once. */
  ids: readonly string[]
  /** A line as it was read; what the desk has of it since is newer. */
  lineOf: (id: string) => ItemLine | undefined
  /** The place in the log of the latest find of a search, 0 while there is none. */
  seen: number
}

/**
 * Copy as a list that follows the log: all of it where `q` is empty, else what it finds in the whole archive, by page and
 * live. Where a line alone tells whether it fits, the desk's own wire is at hand at once, before the index has it.
 */
export function useCopy(q: string): CopyList {
  const query = useMemo(() => readQuery(q).query, [q])
  const [ofLine, isAll] = [isOfLine(query), query.kind === 'everything']
  const all = useAllCopy(isAll)
  const { finds, more } = useFinds({ q: isAll ? null : q })
  const wire = usePart('desk', (view) => view.screen?.wire ?? NONE)
  return useMemo(() => {
    const found = { items: finds.hits.map(({ item }) => item), copy: finds.state, more, again: more }
    const { items, ...reading } = isAll ? all : found
    const top = ofLine ? wire.filter((line) => fits(line, query) === true) : NONE
    const live = new Map(wire.map((line) => [line.itemId, line]))
    // What the desk knows better than the page does: a line that was killed or filed since may fit no more.
    const below = items.filter(({ itemId }) => !ofLine || !live.has(itemId))
    const known = new Map([...items, ...top].map((line) => [line.itemId, line]))
    const ids = [...new Set([...top, ...below].map(({ itemId }) => itemId))]
    return { ...reading, ids, lineOf: (id: string) => known.get(id), seen: latestOf(finds) }
  }, [all, isAll, finds, more, ofLine, query, wire])
}
