import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { SourcesSearch } from '../url.ts'
import type { SourceRow } from './source-rows.ts'

interface Opening {
  search: SourcesSearch
  show: (next: SourcesSearch) => void
  /** Opens a source that was just set up here. */
  showNew: (id: string) => void
  /** The log is yet to tell of the source that is open. */
  isExpected: boolean
}

/** What the address opens, and how to open something else. */
export function useOpening(rows: readonly SourceRow[]): Opening {
  const search = useSearch({ from: '/shell/sources' })
  const navigate = useNavigate()
  const [expected, setExpected] = useState<string | null>(null)
  if (expected !== null && rows.some(({ id }) => id === expected)) setExpected(null)
  const show = (next: SourcesSearch): void => void navigate({ to: '/sources', search: next })
  return {
    search,
    show,
    showNew(id) {
      setExpected(id)
      show({ source: id })
    },
    isExpected: expected !== null && search.source === expected,
  }
}
