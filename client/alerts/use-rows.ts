import { useState } from 'react'
import { newId } from '../follow/new-id.ts'

/** Rows of a form that come and go: each keeps its key, whatever is written in it. */
export interface Rows<T> {
  rows: readonly { key: string; value: T }[]
  values: () => T[]
  add: (value: T) => void
  put: (key: string, value: T) => void
  drop: (key: string) => void
}

const keyed = <T>(value: T): { key: string; value: T } => ({ key: newId(), value })

export function useRows<T>(start: readonly T[]): Rows<T> {
  const [rows, setRows] = useState(() => start.map(keyed))
  return {
    rows,
    values: () => rows.map(({ value }) => value),
    add: (value) => setRows((all) => [...all, keyed(value)]),
    put: (key, value) => setRows((all) => all.map((row) => (row.key === key ? { key, value } : row))),
    drop: (key) => setRows((all) => all.filter((row) => row.key !== key)),
  }
}
