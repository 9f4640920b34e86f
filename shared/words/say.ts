import { type Piece, render } from './icu.ts'

/** A text that is spoken to a reader; client/words/t.ts says how it is written. */
export interface Message {
  readonly id: string
  /** Tells apart what English writes alike; null where there is nothing to tell. */
  readonly context: string | null
}

/** Message → its words in the language; keys as gettext has them: the context, U+0004, the message. */
export type Catalogue = Readonly<Record<string, string>>

export type Values = Readonly<Record<string, string | number>>

/** A text of the program's own, or a message; no text that is only known when it runs. */
export type Fixed<M> = string extends M ? never : M

/** A message for a table that is made before the language is known. */
export const msg = (id: string, context: string | null = null): Message => ({ id, context })

/** The key of a message in a catalogue. */
export const keyOf = ({ id, context }: Message): string => (context === null ? id : `${context}\u0004${id}`)

/** The locale for Intl. English is written as a British desk writes it: the day before the month, hours to 24. */
export const localeOf = (tag: string): string => (tag === 'en' ? 'en-GB' : tag)

const asMessage = (message: string | Message): Message => (typeof message === 'string' ? msg(message) : message)

/** The pieces of a message in a language; in English where the catalogue does not have it. */
export function piecesIn<T>(
  { tag, catalogue }: { tag: string; catalogue: Catalogue },
  message: string | Message,
  values: Parameters<typeof render<T>>[1],
): Piece<T>[] {
  const wanted = asMessage(message)
  const found = catalogue[keyOf(wanted)]
  return found ? render<T>(found, values, localeOf(tag)) : render<T>(wanted.id, values, 'en-GB')
}

/** Speaks one language, as `t` does that of the screen. */
export type Say = <const M extends string | Message>(message: Fixed<M>, values?: Values) => string

export const sayIn =
  (language: { tag: string; catalogue: Catalogue }): Say =>
  (message, values = {}) =>
    piecesIn<string>(language, message, values).join('')
