import { fieldTime, timeOf } from './field-time.ts'
import styles from './moment-field.module.css'

interface MomentFieldProps {
  label: string
  /** In ms since the epoch. */
  at: number
  put: (at: number) => void
}

/** A moment that can be put elsewhere, in the reader's own zone. */
export function MomentField({ label, at, put }: MomentFieldProps) {
  return (
    <label className={styles.moment}>
      {label}
      <input
        key={at}
        type="datetime-local"
        defaultValue={fieldTime(at)}
        onBlur={(event) => {
          const next = timeOf(event.target.value)
          if (next !== null && fieldTime(next) !== fieldTime(at)) put(next)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </label>
  )
}
