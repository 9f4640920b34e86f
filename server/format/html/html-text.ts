import { BLOCK, SILENT } from './elements.ts'
import { resolveOpenEntities } from './entities.ts'
import { oneLine } from '../text/one-line.ts'
import { type MarkupHandler, scanMarkup } from './scan-markup.ts'

/** Stands for a space that is set as it stands: columns of a table stay columns. Private use, so that no copy has it. */
const SET_SPACE = '\ue000'

function tidy(paragraph: string): string {
  if (!paragraph.includes('\n')) return oneLine(paragraph).replaceAll(SET_SPACE, ' ').trimEnd()
  return paragraph
    .split('\n')
    .map((line) => oneLine(line).replaceAll(SET_SPACE, ' ').trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** Collects the text of a stream of tags, paragraph by paragraph. */
class Paragraphs implements MarkupHandler {
  readonly #done: string[] = []
  /** Elements that stand open and whose text nobody reads, by name. */
  readonly #silent = new Map<string, number>()
  #current = ''
  #pre = 0

  open(name: string): void {
    if (name === 'br') this.#current += '\n'
    else if (name === 'td' || name === 'th') this.#current += ' '
    else if (BLOCK.has(name)) this.#begin(name)
    else if (SILENT.has(name)) this.#silent.set(name, (this.#silent.get(name) ?? 0) + 1)
  }

  close(name: string): void {
    if (BLOCK.has(name)) this.#finish(name)
    else if (name === 'br') this.#current += '\n'
    else if (SILENT.has(name)) this.#unsilence(name)
  }

  text(words: string): void {
    if (this.#silent.size > 0) return
    const text = resolveOpenEntities(words)
    // A line break in the source is a space, except where it is set as it stands; else only <br> breaks a line.
    if (this.#pre > 0) this.#current += text.replaceAll(' ', SET_SPACE)
    else this.#current += /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text
  }

  all(): string {
    this.#end()
    return this.#done.join('\n\n')
  }

  #begin(name: string): void {
    if (name === 'pre') this.#pre += 1
    // A head that is left open ends where the body begins.
    if (name === 'body') this.#silent.delete('head')
    this.#end()
  }

  #finish(name: string): void {
    if (name === 'pre') this.#pre = Math.max(this.#pre - 1, 0)
    this.#end()
  }

  #unsilence(name: string): void {
    const open = this.#silent.get(name) ?? 0
    if (open <= 1) this.#silent.delete(name)
    else this.#silent.set(name, open - 1)
  }

  #end(): void {
    const paragraph = tidy(this.#current)
    if (paragraph !== '') this.#done.push(paragraph)
    this.#current = ''
  }
}

/** The text of HTML: paragraphs set apart by an empty line, entities decoded, scripts and styles left out. Linear in its length. */
export function htmlText(html: string): string {
  const paragraphs = new Paragraphs()
  scanMarkup(html, paragraphs)
  return paragraphs.all()
}
