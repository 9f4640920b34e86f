import { type KeyboardEvent, useRef } from 'react'
import styles from './filters.module.css'

export interface Option {
  value: string
  words: string
}

interface FilterMenuProps {
  words: string
  options: readonly Option[]
  chosen: readonly string[]
  choose: (values: string[]) => void
}

/** One question with several answers: a chip that opens into a list; it tells what was chosen. */
export function FilterMenu({ words, options, chosen, choose }: FilterMenuProps) {
  const ref = useRef<HTMLDetailsElement>(null)
  const shut = (): void => {
    if (ref.current !== null) ref.current.open = false
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || ref.current?.open !== true) return
    event.preventDefault()
    shut()
    ref.current.querySelector('summary')?.focus()
  }
  // What the search asks for is a choice also where no source is called so yet.
  const unknown = chosen.filter((value) => options.every((option) => option.value !== value))
  const all = [...options, ...unknown.map((value) => ({ value, words: value }))]
  const named = chosen.map((value) => all.find((option) => option.value === value)?.words ?? value)
  return (
    <details
      ref={ref}
      className={styles.menu}
      data-on={chosen.length > 0 || undefined}
      onKeyDown={onKeyDown}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || shut()}
    >
      <summary className={styles.chip}>
        {words}
        {named.length > 0 && <b>{named.length > 2 ? named.length : named.join(', ')}</b>}
      </summary>
      <div className={styles.list} role="group" aria-label={words}>
        {all.map(({ value, words: option }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            {option}
          </label>
        ))}
      </div>
    </details>
  )
}
