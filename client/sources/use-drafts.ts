import { useMemo, useState } from 'react'
import { type Draft, standingDraft } from './draft.ts'
import type { SourceRow } from './source-rows.ts'

interface Drafts {
  drafts: Readonly<Record<string, Draft>>
  /** Sources with changes that are not saved. */
  changed: ReadonlySet<string>
  /** Null lets go of what was begun. */
  put: (id: string, draft: Draft | null) => void
}

/** What is being changed, by source: it is kept while one looks at another. */
export function useDrafts(rows: readonly SourceRow[]): Drafts {
  const [drafts, setDrafts] = useState<Drafts['drafts']>({})
  const changed = useMemo(
    () => new Set(rows.filter(({ id, line }) => standingDraft(drafts[id], line.edition) !== null).map(({ id }) => id)),
    [rows, drafts],
  )
  const put = (id: string, draft: Draft | null): void =>
    setDrafts(({ [id]: _before, ...rest }) => (draft === null ? rest : { ...rest, [id]: draft }))
  return { drafts, changed, put }
}
