import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { readQuery } from '../../shared/search/read-query.ts'
import { type Answer, get, pathWith } from '../access/request.ts'
import { usePart } from '../follow/hooks.ts'
import { fits, isOfLine } from './fits.ts'
import { createPulse, type Pulse } from './pulse.ts'
import { type Copy, type CopyPage, NO_COPY, withLatest, withOlder } from './merge-copy.ts'

/** A page of all copy is as long as the wire that the desk follows, so that what comes below it is seen at once. */
const PAGE = { all: 200, found: 50 }
/** A list that the server has to search is read again at most this often while copy comes in, in milliseconds. */
const APART = 1_000

const pageOf = (q: string, cursor: string | null): Promise<Answer<CopyPage>> =>
  get(pathWith('/api/v1/items', { q, limit: q === '' ? PAGE.all : PAGE.found, cursor: cursor ?? undefined }))

interface Reading {
  copy: Copy
  more: () => void
  again: () => void
}

/**
 * Copy that fits `q`, newest first, read by page; again at its top whenever `seq` is another. To be mounted anew for
 * another `q`.
 */
function useRead(q: string, seq: number | null): Reading {
  const [copy, setCopy] = useState<Copy>(NO_COPY)
  const pulse = useRef<Pulse>(null)
  const older = useRef(false)

  useEffect(() => {
    const read = async (): Promise<void> => {
      const answer = await pageOf(q, null)
      setCopy((before) => withLatest(before, answer))
    }
    const made = createPulse(read, APART)
    pulse.current = made
    return () => made.stop()
  }, [q])
  // Whenever the log has moved on (0: nothing is in it).
  useEffect(() => {
    if (seq !== 0) pulse.current?.beat()
  }, [seq])

  const again = useCallback(() => pulse.current?.beat(), [])
  const more = useCallback((): void => {
    if (older.current || copy.next === null) return
    older.current = true
    const read = async (): Promise<void> => {
      const answer = await pageOf(q, copy.next)
      older.current = false
      setCopy((before) => withOlder(before, answer))
    }
    void read()
  }, [q, copy.next])
  return useMemo(() => ({ copy, more, again }), [copy, more, again])
}

const NONE: readonly ItemLine[] = []

export interface CopyList extends Reading {
  /** Newest first, each once. */
  ids: readonly string[]
  /** A line as it was read; what the desk has of it since is newer. */
  lineOf: (id: string) => ItemLine | undefined
}

/**
 * Copy as a list that follows the log: all of it where `q` is empty, else what it finds. Where a line alone tells whether
 * it fits, the desk's own wire is at hand at once and never late; else the server is asked whenever the log has moved on.
 */
export function useCopy(q: string): CopyList {
  const query = useMemo(() => readQuery(q).query, [q])
  const ofLine = isOfLine(query)
  const seq = usePart('desk', (view) => (ofLine ? null : (view.cursor?.seq ?? null)))
  const reading = useRead(q, seq)
  const wire = usePart('desk', (view) => view.screen?.wire ?? NONE)
  const { items } = reading.copy
  return useMemo(() => {
    const top = ofLine ? wire.filter((line) => fits(line, query) === true) : NONE
    const live = new Map(wire.map((line) => [line.itemId, line]))
    // What the desk knows better than the page does: a line that was killed or filed since may fit no more.
    const below = items.filter(({ itemId }) => !ofLine || !live.has(itemId))
    const known = new Map([...items, ...top].map((line) => [line.itemId, line]))
    const ids = [...new Set([...top, ...below].map(({ itemId }) => itemId))]
    return { ...reading, ids, lineOf: (id: string) => known.get(id) }
  }, [reading, ofLine, query, wire, items])
}
