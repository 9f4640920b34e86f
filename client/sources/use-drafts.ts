import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type Draft, isUnsaved } from './draft.ts'
import type { SourceRow } from './source-rows.ts'

type ById = Readonly<Record<string, Draft>>

interface Drafts {
  drafts: ById
  /** Sources with changes that are not saved. */
  changed: ReadonlySet<string>
  /** Null lets go of what was begun. */
  put: (id: string, draft: Draft | null) => void
}

/** Beside React, so that it is still there when somebody comes back from another screen. */
let kept: ById = {}
const listeners = new Set<() => void>()

function put(id: string, draft: Draft | null): void {
  const { [id]: _before, ...rest } = kept
  kept = draft === null ? rest : { ...rest, [id]: draft }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const read = (): ById => kept

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()

/** What is being changed, by source: kept while one looks elsewhere on the desk; the browser asks before the page is left. */
export function useDrafts(rows: readonly SourceRow[]): Drafts {
  const drafts = useSyncExternalStore(subscribe, read, read)
  const changed = useMemo(
    () => new Set(rows.filter(({ id, line }) => isUnsaved(drafts[id], line.edition)).map(({ id }) => id)),
    [rows, drafts],
  )
  const isAnyChanged = changed.size > 0
  useEffect(() => {
    if (!isAnyChanged) return undefined
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAnyChanged])
  return { drafts, changed, put }
}
