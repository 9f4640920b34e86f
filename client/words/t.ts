import { type Piece, render } from './icu.ts'

/**
 * The interface's words. English stands in the source, every other language in one PO file beside this one (`de.po`),
 * which any translator's tool reads; `npm run words` brings new messages into the files and takes unused ones out.
 *
 *   t('Acknowledge')
 *   t('{count, plural, one {# new item} other {# new items}}', { count })
 *   t('Merged into {title}', { title })
 *   rich('See the <desk>desk</desk>', { desk: <Link to="/" /> })    (rich.ts)
 *   const WORDS: Record<Kind, Message> = { kill: msg('Copy killed') }   … t(WORDS[kind])
 *   t(msg('Open', 'verb'))     the second word tells messages apart that English writes alike
 *
 * - The message is the English text as it stands in the source, whole sentences, never pieces put together. Places and
 *   plurals are ICU's ({name}, {n, plural, …}, {kind, select, …}, # for the number, <tag>…</tag> with `rich`); numbers
 *   are written as the language writes them. An apostrophe is ’.
 * - Call `t` while drawing, never when a module is loaded: the language may change. Tables hold `msg(…)`.
 * - Copy, quotes, names and what people typed are not words of the interface: they keep their own language (`lang`).
 * - Times and numbers: ui/zone.ts and `number` below, both in the reader's language.
 * - `tests/words.test.ts` fails for a message without its German, for one that nobody uses, and for words outside the
 *   catalogue.
 */
export interface Message {
  readonly id: string
  /** Tells apart what English writes alike; null where there is nothing to tell. */
  readonly context: string | null
}

/** Message → its words in the language; keys as gettext has them: the context, U+0004, the message. */
export type Catalogue = Readonly<Record<string, string>>

type Values = Readonly<Record<string, string | number>>

let language = 'en'
let catalogue: Catalogue = {}

/** From now on the words are these. Whoever has drawn draws anew: see language.ts. */
export function speak(tag: string, words: Catalogue): void {
  language = tag
  catalogue = words
}

/** The language of the interface. */
export const spoken = (): string => language

/** The locale for Intl. English is written as a British desk writes it: the day before the month, hours to 24. */
export const locale = (): string => (language === 'en' ? 'en-GB' : language)

/** A message for a table that is made before the language is known. */
export const msg = (id: string, context: string | null = null): Message => ({ id, context })

/** The key of a message in a catalogue. */
export const keyOf = ({ id, context }: Message): string => (context === null ? id : `${context}\u0004${id}`)

const asMessage = (message: string | Message): Message => (typeof message === 'string' ? msg(message) : message)

/** The pieces of a message in the reader's language. */
export function pieces<T>(message: string | Message, values: Parameters<typeof render<T>>[1]): Piece<T>[] {
  const wanted = asMessage(message)
  const found = catalogue[keyOf(wanted)]
  return found ? render<T>(found, values, locale()) : render<T>(wanted.id, values, 'en-GB')
}

/** A text of the program's own, or a message; no text that is only known when it runs. */
export type Fixed<M> = string extends M ? never : M

/** The message in the reader's language. */
export const t = <const M extends string | Message>(message: Fixed<M>, values: Values = {}): string =>
  pieces<string>(message, values).join('')

/** "15,324" as the reader's language writes it. */
export const number = (n: number): string => new Intl.NumberFormat(locale()).format(n)
