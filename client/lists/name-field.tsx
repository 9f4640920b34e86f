import { useId } from 'react'
import type { AnyListed } from './list-rows.ts'

interface RowFieldProps {
  label: string
  /** Id of the row that is named, or null. */
  value: string | null
  rows: readonly AnyListed[]
  onChange: (id: string | null) => void
}

/** Names another row of the list; what is typed is completed from its names. */
export function RowField({ label, value, rows, onChange }: RowFieldProps) {
  const list = useId()
  const shown = rows.find(({ id }) => id === value)?.content.name ?? value ?? ''
  return (
    <label>
      <span>{label}</span>
      <input
        key={shown}
        list={list}
        defaultValue={shown}
        placeholder="nobody"
        onBlur={(event) => {
          const text = event.target.value.trim()
          const row = rows.find(({ id, content }) => content.name === text || id === text)
          if (row === undefined) event.target.value = text === '' ? '' : shown
          onChange(row?.id ?? (text === '' ? null : value))
        }}
      />
      <datalist id={list}>
        {rows.map(({ id, content }) => (
          <option key={id}>{content.name}</option>
        ))}
      </datalist>
    </label>
  )
}
