import { useMemo } from 'react'
import type { ChangeKind, ChangesPage } from '../../shared/change.ts'
import type { Look } from '../../shared/mine.ts'
import { useFetched } from '../access/use-fetched.ts'
import { pathWith } from '../access/request.ts'

export interface ChangedSince {
  /** What last became of an entry that was there at the look. */
  entries: ReadonlyMap<string, ChangeKind>
  /** How much changed besides new entries. */
  count: number
}

/** Changes of what was there that a row is marked with. */
const MARKED: ReadonlySet<ChangeKind> = new Set([
  'corrected',
  'uncorrected',
  'confirmed',
  'rejected',
  'restored',
  'softened',
])
const NONE: ChangedSince = { entries: new Map(), count: 0 }

/** What changed in a story between a look and its opening now, besides what was added to it; from the log. */
export function useChangedSince(storyId: string | null, look: Look | null): ChangedSince {
  // A look of this very visit has no place in the log yet.
  const asked = storyId !== null && look !== null && look.seq > 0
  const path = asked ? pathWith('/api/v1/changes', { story: storyId, after: look.upTo, limit: 500 }) : null
  const { fetched } = useFetched<ChangesPage>(path)
  const page = fetched.value
  return useMemo(() => {
    if (page === null) return NONE
    const marked = page.stories.flatMap(({ changes }) => changes).filter(({ kind }) => MARKED.has(kind))
    const entries = new Map(marked.toReversed().map(({ entryId, kind }) => [entryId ?? '', kind]))
    return { entries, count: entries.size }
  }, [page])
}
