import { useId, useState } from 'react'
import type { AnyListed } from './list-rows.ts'
import { t } from '../words/t.ts'

interface RowFieldProps {
  label: string
  /** Id of the row that is named, or null. */
  value: string | null
  rows: readonly AnyListed[]
  onChange: (id: string | null) => void
}

/** Names another row of the list; what is typed is completed from its names, and what names no row is left when one leaves. */
export function RowField({ label, value, rows, onChange }: RowFieldProps) {
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const named = rows.find(({ id }) => id === value)?.content.name ?? value ?? ''
  const type = (text: string): void => {
    setTyped(text)
    const row = rows.find(({ id, content }) => content.name === text.trim() || id === text.trim())
    if (row !== undefined || text.trim() === '') onChange(row?.id ?? null)
  }
  return (
    <label>
      <span>{label}</span>
      <input
        list={list}
        value={typed ?? named}
        placeholder={t('none')}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <datalist id={list}>
        {rows.map(({ id, content }) => (
          <option key={id}>{content.name}</option>
        ))}
      </datalist>
    </label>
  )
}
