import { type KeyboardEvent, useState } from 'react'
import styles from './lists.module.css'
import { languageName } from '../words/language-name.ts'
import { t } from '../words/t.ts'

type Aliases = Readonly<Record<string, readonly string[]>>

/** Languages for which a row is always asked, the most frequent in copy first. */
const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es']

interface ChipsProps {
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  placeholder?: string
}

/** Several short texts as chips: Enter or a comma adds what is written, Backspace in an empty field takes the last away. */
export function Chips({ label, values, onChange, placeholder = t('add') }: ChipsProps) {
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
            aria-label={t('Remove {value}', { value })}
            onClick={() => onChange(values.filter((v) => v !== value))}
          >
            ✕
          </button>
        </span>
      ))}
      <input
        value={text}
        aria-label={t('Add: {label}', { label })}
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
  const shown = [...new Set([...LANGUAGES, ...Object.keys(aliases)])]
  const put = (language: string, values: string[]): void => {
    const next = Object.entries({ ...aliases, [language]: values }).filter(([, names]) => names.length > 0)
    onChange(Object.fromEntries(next.map(([key, names]): [string, string[]] => [key, [...names]])))
  }
  return (
    <fieldset className={styles.group}>
      <legend>{t('Other names')}</legend>
      {shown.map((language) => (
        <div key={language} className={styles.language}>
          <span>{languageName(language)}</span>
          <Chips
            label={t('Names in {language}', { language: languageName(language) })}
            values={aliases[language] ?? []}
            onChange={(values) => put(language, values)}
          />
        </div>
      ))}
    </fieldset>
  )
}
