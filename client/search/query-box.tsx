import { type KeyboardEvent, useId, useRef } from 'react'
import { t } from '../words/t.ts'
import { Coloured } from './coloured.tsx'
import type { KnownValues } from './complete.ts'
import styles from './query-box.module.css'
import { type Completing, useCompletions } from './use-completions.ts'

interface QueryBoxProps {
  text: string
  known: KnownValues
  onChange: (text: string) => void
  onSubmit: () => void
  /** "?" in an empty box. */
  onHelp: () => void
}

/** What a key does in the box; false where it is the browser's. */
function pressed(key: string, { offered, at, step, take, close }: Completing): boolean {
  const picked = offered[at]
  if (key === 'ArrowDown') return step(1)
  if (key === 'ArrowUp') return step(-1)
  if ((key === 'Enter' || key === 'Tab') && picked !== undefined) {
    take(picked)
    return true
  }
  if (key !== 'Escape' || offered.length === 0) return false
  close()
  return true
}

/** The one box of the search: its parts in colours, and what the word at the cursor may become. */
export function QueryBox({ text, known, onChange, onSubmit, onHelp }: QueryBoxProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const completing = useCompletions({ text, known, input, onChange })
  const { offered, at, typedAt, close } = completing
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === '?' && text === '') onHelp()
    else if (pressed(event.key, completing)) return event.preventDefault()
    else if (event.key === 'Enter') {
      close()
      onSubmit()
    } else if (event.key === 'Escape') input.current?.blur()
    else return undefined
    return event.preventDefault()
  }
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <Coloured text={text} under={input} />
        <input
          ref={input}
          data-search="here"
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t('Words to find')}
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          placeholder={t('Words, “a phrase”, -not, source:reuters, stance:denial…')}
          value={text}
          onChange={(event) => {
            onChange(event.target.value)
            typedAt(event.target.selectionStart)
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      </div>
      <Offered id={id} completing={completing} />
    </div>
  )
}

function Offered({ id, completing: { offered, at, take } }: { id: string; completing: Completing }) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={t('May become')}
      className={styles.offered}
      hidden={offered.length === 0}
    >
      {offered.map((completion, place) => (
        <div
          key={completion.text}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          // Before the box loses the focus.
          onMouseDown={(event) => {
            event.preventDefault()
            take(completion)
          }}
        >
          {completion.text}
        </div>
      ))}
    </div>
  )
}
