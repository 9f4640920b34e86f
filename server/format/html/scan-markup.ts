/** Told of what stands in markup, in order; names in lower case, text as it stands. */
export interface MarkupHandler {
  open(name: string): void
  close(name: string): void
  text(piece: string): void
}

/** Elements whose content is text whatever it looks like (HTML, section 13.2.5). */
const RAW = new Map(
  ['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
)
const NAME = /[^\s/>]+/y

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** The place of the ">" that ends a tag, which may hold others in its quoted values; the end of the text where none does. */
function tagEnd(html: string, from: number): number {
  let isValue = false
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === 62) return at
    if (isValue && (code === 34 || code === 39)) {
      at = html.indexOf(code === 34 ? '"' : "'", at + 1)
      if (at < 0) return html.length
    }
    isValue = code === 61 || (isValue && isSpace(code))
  }
  return html.length
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** Walks over markup in one pass. */
class Scan {
  readonly #html: string
  readonly #handler: MarkupHandler
  #at = 0
  /** Where the text begins that has not been told yet. */
  #untold = 0

  constructor(html: string, handler: MarkupHandler) {
    this.#html = html
    this.#handler = handler
  }

  all(): void {
    for (;;) {
      const tag = this.#html.indexOf('<', this.#at)
      if (tag < 0) break
      this.#at = tag + 1
      this.#step(tag)
    }
    this.#tell(this.#html.length)
  }

  #step(tag: number): void {
    const code = this.#html.charCodeAt(tag + 1)
    if (isLetter(code)) this.#opening(tag)
    else if (code === 47) this.#closing(tag)
    else if (code === 33 || code === 63) this.#beside(tag)
  }

  #tell(to: number): void {
    if (to > this.#untold) this.#handler.text(this.#html.slice(this.#untold, to))
  }

  #passTo(place: number): void {
    this.#at = place
    this.#untold = place
  }

  #nameAt(place: number): string {
    NAME.lastIndex = place
    return NAME.exec(this.#html)?.[0].toLowerCase() ?? ''
  }

  #opening(tag: number): void {
    this.#tell(tag)
    const name = this.#nameAt(tag + 1)
    this.#passTo(Math.min(tagEnd(this.#html, tag + 1 + name.length) + 1, this.#html.length))
    this.#handler.open(name)
    const end = RAW.get(name)
    if (end === undefined) return
    end.lastIndex = this.#at
    const closing = end.exec(this.#html)?.index ?? this.#html.length
    this.#tell(closing)
    this.#passTo(closing)
  }

  #closing(tag: number): void {
    const isName = isLetter(this.#html.charCodeAt(tag + 2))
    this.#tell(tag)
    const name = isName ? this.#nameAt(tag + 2) : ''
    this.#passTo(after(this.#html, '>', tag + 2))
    if (isName) this.#handler.close(name)
  }

  /** Comments, declarations and processing instructions. */
  #beside(tag: number): void {
    this.#tell(tag)
    const isComment = this.#html.startsWith('<!--', tag) && !this.#html.startsWith('<!-->', tag)
    this.#passTo(isComment ? after(this.#html, '-->', tag + 4) : after(this.#html, '>', tag + 1))
  }
}

/** Tells the tags and the text of HTML, as a browser tells them apart. Linear in its length; refuses nothing. */
export const scanMarkup = (html: string, handler: MarkupHandler): void => new Scan(html, handler).all()
