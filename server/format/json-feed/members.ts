export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, or the one thing that stands where a list should. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A text without the white space around it; a number is a text, as ids often are. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

/** The first of these members that is a text. */
export const textIn = (from: Json, ...names: string[]): string | undefined =>
  names.map((name) => textOf(from[name])).find((text) => text !== undefined)
