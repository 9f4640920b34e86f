import { Parser } from 'htmlparser2'
import { BLOCK, SILENT } from './elements.ts'

/** Stands for a space that is set as it stands: columns of a table stay columns. Private use, so that no copy has it. */
const SET_SPACE = '\ue000'

const tidy = (paragraph: string): string =>
  paragraph
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .map((line) => line.replaceAll(SET_SPACE, ' ').trimEnd())
    .filter((line) => line !== '')
    .join('\n')

/** Collects the text of a stream of tags, paragraph by paragraph. */
class Paragraphs {
  readonly #done: string[] = []
  #current = ''
  #silent = 0
  #pre = 0

  open(name: string): void {
    if (name === 'pre') this.#pre += 1
    if (SILENT.has(name)) this.#silent += 1
    else if (name === 'br') this.#current += '\n'
    else if (name === 'td' || name === 'th') this.#current += ' '
    else if (BLOCK.has(name)) this.#end()
  }

  close(name: string): void {
    if (name === 'pre') this.#pre -= 1
    if (SILENT.has(name)) this.#silent -= 1
    else if (BLOCK.has(name)) this.#end()
  }

  text(words: string): void {
    // A line break in the source is a space, except where it is set as it stands; else only <br> breaks a line.
    if (this.#silent === 0)
      this.#current += this.#pre > 0 ? words.replaceAll(' ', SET_SPACE) : words.replace(/[\r\n]+/g, ' ')
  }

  all(): string {
    this.#end()
    return this.#done.join('\n\n')
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
  const parser = new Parser(
    {
      onopentagname: (name) => paragraphs.open(name),
      ontext: (words) => paragraphs.text(words),
      onclosetag: (name) => paragraphs.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  return paragraphs.all()
}
