import { type KeyboardEvent, useState } from 'react'
import styles from './lists.module.css'

type Aliases = Readonly<Record<string, readonly string[]>>

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Russian',
  uk: 'Ukrainian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
}
const wordOf = (language: string): string => LANGUAGES[language] ?? language

interface ChipsProps {
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  placeholder?: string
}

/** Several short texts as chips: Enter or a comma adds what is written, Backspace in an empty field takes the last away. */
export function Chips({ label, values, onChange, placeholder = 'add' }: ChipsProps) {
  const [text, setText] = useState('')
  const add = (): void => {
    const next = text.trim()
    if (next !== '' && !values.includes(next)) onChange([...values, next])
    setText('')
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) onChange(values.slice(0, -1))
  }
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {values.map((value) => (
        <span key={value} className={styles.chip}>
          {value}
          <button
            type="button"
            aria-label={`Remove ${value}`}
            onClick={() => onChange(values.filter((v) => v !== value))}
          >
            ✕
          </button>
        </span>
      ))}
      <input
        value={text}
        aria-label={`Add: ${label}`}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={add}
      />
    </div>
  )
}

/** A row's further names, a line of chips for each language. */
export function AliasFields({
  aliases,
  onChange,
}: {
  aliases: Aliases
  onChange: (next: Record<string, string[]>) => void
}) {
  const shown = [...new Set([...Object.keys(LANGUAGES), ...Object.keys(aliases)])]
  const put = (language: string, values: string[]): void => {
    const next = Object.entries({ ...aliases, [language]: values }).filter(([, names]) => names.length > 0)
    onChange(Object.fromEntries(next.map(([key, names]): [string, string[]] => [key, [...names]])))
  }
  return (
    <fieldset className={styles.group}>
      <legend>Other names</legend>
      {shown.map((language) => (
        <div key={language} className={styles.language}>
          <span>{wordOf(language)}</span>
          <Chips
            label={`Names in ${wordOf(language)}`}
            values={aliases[language] ?? []}
            onChange={(values) => put(language, values)}
          />
        </div>
      ))}
    </fieldset>
  )
}
