import { MARKS } from '../../shared/search/query.ts'
import { foldWord } from '../../shared/search/fold-word.ts'
import { type Field, FIELDS as FIELD_NAMES } from '../../shared/search/read-value.ts'
import { STANCES } from '../../shared/stances.ts'

/** What a field is known to hold on this desk. */
export type KnownValues = Readonly<Partial<Record<Field, readonly string[]>>>

export interface Completion {
  /** What is put into the box in place of the word at the cursor. */
  text: string
  kind: 'field' | 'value'
  /** The field, for its words. */
  field: Field
}

/** Values that every desk has. */
const ALWAYS: KnownValues = {
  stance: STANCES,
  is: MARKS,
  urgency: ['1', '<=2', '<=3', '>=4'],
  after: ['1h', '2h', '12h', 'today', 'yesterday', 'monday', '7d'],
  before: ['1h', '2h', 'today', 'yesterday', 'monday'],
  lang: ['en', 'de', 'fr', 'es', 'ru', 'uk'],
  tag: ['update', 'corrected', 'urgent', 'flash', 'bulletin'],
}

/** The word that ends at the cursor: where it begins, what it is, and the field that it is a value of. */
export function wordAt(text: string, cursor: number): { start: number; word: string; field: Field | null } {
  const before = text.slice(0, cursor)
  const [, name = '', value = ''] = /(?:^|[\s(-])(\p{L}+):("[^"]*|[^\s()"]*)$/u.exec(before) ?? []
  const field = FIELD_NAMES.find((known) => known === name.toLowerCase()) ?? null
  if (field !== null) return { start: cursor - value.length, word: value.replace(/^"/, ''), field }
  const [word = ''] = /[^\s()"-]*$/u.exec(before) ?? []
  return { start: cursor - word.length, word, field: null }
}

const quoted = (value: string): string => (/[\s()"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value)

/** True where a value, or a word of it, begins as it was typed. */
const begins = (value: string, typed: string): boolean => {
  const [whole, start] = [foldWord(value), foldWord(typed)]
  return whole.startsWith(start) || whole.split(/[\s-]+/).some((word) => word.startsWith(start))
}

const MOST = 8

/** What the word at the cursor may become: names of fields, or values of the one that stands before it. */
export function completions(text: string, cursor: number, known: KnownValues): Completion[] {
  const { word, field } = wordAt(text, cursor)
  if (field === null) {
    if (word === '') return []
    return FIELD_NAMES.filter((name) => name.startsWith(word.toLowerCase())).map((name) => ({
      text: `${name}:`,
      kind: 'field',
      field: name,
    }))
  }
  const values = [...(known[field] ?? []), ...(ALWAYS[field] ?? [])]
  const fitting = [...new Set(values)].filter((value) => begins(value, word) && value !== word)
  const start = foldWord(word)
  const found = [
    ...fitting.filter((value) => foldWord(value).startsWith(start)),
    ...fitting.filter((value) => !foldWord(value).startsWith(start)),
  ]
  return found.slice(0, MOST).map((value) => ({ text: quoted(value), kind: 'value', field }))
}

/** The text with a completion in it, and where the cursor stands then. */
export function completed(
  text: string,
  cursor: number,
  { text: put, kind }: Completion,
): { text: string; cursor: number } {
  const { start } = wordAt(text, cursor)
  const rest = text.slice(cursor).replace(/^"/, '')
  const space = kind === 'value' && !rest.startsWith(' ') ? ' ' : ''
  return {
    text: `${text.slice(0, start)}${put}${space}${rest}`,
    cursor: start + put.length + (kind === 'value' ? 1 : 0),
  }
}
