import { type ReactNode, useMemo } from 'react'
import { useMayAdmin } from '../access/me.tsx'
import { StateView } from '../ui/state-view.tsx'
import type { SourcesSearch } from '../url.ts'
import { ChooseKind } from './choose-kind.tsx'
import type { Draft } from './draft.ts'
import { NewSource } from './new-source.tsx'
import { isKind } from './route-words.ts'
import { SourceDetail } from './source-detail.tsx'
import detail from './source-detail.module.css'
import type { ReadySources } from './use-sources.ts'
import { t } from '../words/t.ts'

interface OpenedSourceProps {
  sources: ReadySources
  search: SourcesSearch
  drafts: Readonly<Record<string, Draft>>
  put: (id: string, draft: Draft | null) => void
  /** The log is yet to tell of it. */
  isExpected: boolean
  onSet: (id: string) => void
  onRemoved: () => void
  /** What stands there while nothing is open. */
  children: ReactNode
}

/** The source that the address names, a new one of the kind that it names, or the choice of a kind. */
export function OpenedSource(props: OpenedSourceProps) {
  const { sources, search, drafts, put, isExpected, onSet, onRemoved, children } = props
  const { rows, formats, again } = sources
  const mayAdmin = useMayAdmin()
  const { add, source } = search
  const taken = useMemo(() => new Set(rows.map(({ id }) => id)), [rows])
  if (add !== undefined && mayAdmin) {
    if (isKind(add)) return <NewSource key={add} kind={add} formats={formats} taken={taken} onSet={onSet} />
    return (
      <div className={detail.overview}>
        <h2>{t('New source')}</h2>
        <p>{t('How does its copy come?')}</p>
        <ChooseKind />
      </div>
    )
  }
  const row = rows.find(({ id }) => id === source)
  if (source === undefined) return children
  if (row === undefined)
    return (
      <StateView
        state={isExpected ? { at: 'loading' } : { at: 'empty', words: t('There is no source {source}.', { source }) }}
      />
    )
  return (
    <SourceDetail
      key={row.id}
      row={row}
      formats={formats}
      draft={drafts[row.id]}
      onDraft={(draft) => put(row.id, draft)}
      again={again}
      onRemoved={onRemoved}
    />
  )
}
