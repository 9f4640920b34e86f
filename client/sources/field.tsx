import { createContext, type ReactNode, use, useId } from 'react'
import type { Fault } from '../../shared/error-code.ts'
import styles from './form.module.css'

/** What the desk found wrong with what was sent, for the fields to show in their place. */
export const FaultsContext = createContext<readonly Fault[]>([])

/** What makes a control the one that its label, hint and fault speak of. */
interface Bound {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: string
  /** Place of its value in what is sent ("/settings/route/url"). */
  at: string
  hint?: ReactNode
  wide?: boolean
  children: (bound: Bound) => ReactNode
}

/** A control under its name, with what it means and what is wrong with it. */
export function Field({ label, at, hint, wide = false, children }: FieldProps) {
  const id = useId()
  const fault = use(FaultsContext).find(({ path }) => path === at)?.message
  const about = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].join(' ').trim()
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': about || undefined, 'aria-invalid': fault === undefined ? undefined : true })}
      {fault !== undefined && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'url'
  required?: boolean
  pattern?: string
  placeholder?: string
  options?: readonly string[]
  maxLength?: number
}

export function TextField({ value, onChange, type = 'text', options, ...rest }: TextFieldProps) {
  const { label, at, hint, wide, ...input } = rest
  const list = useId()
  return (
    <Field label={label} at={at} {...(hint !== undefined && { hint })} {...(wide && { wide })}>
      {(bound) => (
        <>
          <input
            {...bound}
            {...input}
            type={type}
            value={value}
            list={options === undefined ? undefined : list}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          {options !== undefined && (
            <datalist id={list}>
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
