import { useId } from 'react'
import { type Message, t } from '../words/t.ts'
import { Field, type FieldProps } from './field.tsx'
import styles from './form.module.css'

interface NumberFieldProps extends Omit<FieldProps, 'children'> {
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}

/** A whole number; while it is none, what was there counts and the browser says so. */
export function NumberField({ value, least, most, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(bound) => (
        <input
          {...bound}
          type="number"
          defaultValue={value}
          min={least}
          max={most}
          step={1}
          required
          onChange={({ target: { valueAsNumber } }) => {
            if (Number.isInteger(valueAsNumber)) onChange(valueAsNumber)
          }}
        />
      )}
    </Field>
  )
}

interface ChoiceFieldProps<T extends string> extends Omit<FieldProps, 'children'> {
  value: T
  choices: readonly { value: T; words: string | Message }[]
  onChange: (value: T) => void
}

export function ChoiceField<T extends string>({ value, choices, onChange, ...field }: ChoiceFieldProps<T>) {
  return (
    <Field {...field}>
      {(bound) => (
        <select
          {...bound}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {typeof choice.words === 'string' ? choice.words : t(choice.words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface CheckFieldProps {
  label: string
  value: boolean
  hint?: string
  onChange: (value: boolean) => void
}

export function CheckField({ label, value, hint, onChange }: CheckFieldProps) {
  const id = useId()
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
