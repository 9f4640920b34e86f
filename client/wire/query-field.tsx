import { leaveField } from '../ui/leave-field.ts'
import { useTyped } from './use-typed.ts'

interface QueryFieldProps {
  q: string
  onQuery: (q: string) => void
  label: string
  placeholder: string
  className: string | undefined
  /** True for the field to which the key of the search leads. */
  here?: boolean
}

/** A search that is typed: it counts on Enter, or when one leaves the field. */
export function QueryField({ q, onQuery, label, placeholder, className, here = false }: QueryFieldProps) {
  const [typed, setTyped] = useTyped(q)
  const take = (): void => {
    if (typed.trim() !== q) onQuery(typed.trim())
  }
  return (
    <input
      type="search"
      data-search={here ? 'here' : undefined}
      className={className}
      value={typed}
      aria-label={label}
      placeholder={placeholder}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        leaveField(event)
      }}
    />
  )
}
