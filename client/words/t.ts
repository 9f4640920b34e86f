import type { Piece, render } from '../../shared/words/icu.ts'
import { type Catalogue, type Fixed, localeOf, type Message, piecesIn, type Values } from '../../shared/words/say.ts'

export { type Catalogue, type Fixed, keyOf, type Message, msg } from '../../shared/words/say.ts'

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

let language = 'en'
let catalogue: Catalogue = {}

/** From now on the words are these. Whoever has drawn draws anew: see language.ts. */
export function speak(tag: string, words: Catalogue): void {
  language = tag
  catalogue = words
}

/** The language of the interface. */
export const spoken = (): string => language

/** The locale for Intl. */
export const locale = (): string => localeOf(language)

/** The pieces of a message in the reader's language. */
export const pieces = <T>(message: string | Message, values: Parameters<typeof render<T>>[1]): Piece<T>[] =>
  piecesIn<T>({ tag: language, catalogue }, message, values)

/** The message in the reader's language. */
export const t = <const M extends string | Message>(message: Fixed<M>, values: Values = {}): string =>
  pieces<string>(message, values).join('')

/** "15,324" as the reader's language writes it. */
export const number = (n: number): string => new Intl.NumberFormat(locale()).format(n)
