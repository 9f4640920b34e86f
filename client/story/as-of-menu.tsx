import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import buttons from '../ui/button.module.css'
import { now } from '../ui/now.ts'
import styles from './as-of.module.css'
import { fieldText } from '../ui/field-text.ts'

const HOUR_MS = 3_600_000
const BACK = [
  { words: 'One hour ago', ms: HOUR_MS },
  { words: 'Eight hours ago, a shift', ms: 8 * HOUR_MS },
  { words: 'A day ago', ms: 24 * HOUR_MS },
]

/** "As of now ▾": leads to what was known at another time. */
export function AsOfMenu() {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const go = (at: number): void => {
    setOpen(false)
    void navigate({ to: '.', search: (before) => ({ ...before, asOf: new Date(at).toISOString() }) })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const at = Date.parse(fieldText(event.currentTarget, 'at'))
    if (!Number.isNaN(at)) go(at)
  }
  return (
    <div
      className={styles.wrap}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
      }}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button type="button" className={buttons.button} aria-expanded={open} onClick={() => setOpen(!open)}>
        As of now <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <form className={styles.menu} onSubmit={submit}>
          {BACK.map(({ words, ms }) => (
            <button key={words} type="button" className={buttons.plain} onClick={() => go(now() - ms)}>
              {words}
            </button>
          ))}
          <label>
            At a moment of your choice
            <input type="datetime-local" name="at" required />
          </label>
          <button type="submit" className={buttons.solid}>
            Show
          </button>
        </form>
      )}
    </div>
  )
}
