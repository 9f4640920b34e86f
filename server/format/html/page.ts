import { Parser } from 'htmlparser2'

/** What a page says about itself, and how much of it there is. */
export interface Page {
  language: string | null
  title: string | null
  heading: string | null
  /** `name`, `property` or `itemprop` in lower case → content; the first of each counts. */
  meta: Map<string, string>
  canonical: string | null
  /** `datetime` of the first `<time>`. */
  time: string | null
  jsonLd: string[]
  elements: number
  depth: number
  /** Most attributes that one element has. */
  attributes: number
  /** Pieces of text: every tag, entity and stray bracket begins another. */
  texts: number
}

/** Longest text that is kept of one element, in UTF-16 units. */
const LONGEST = 200_000

type Attributes = Record<string, string>
type Collected = 'title' | 'h1' | 'json-ld'

class Scan {
  readonly page: Page = {
    language: null,
    title: null,
    heading: null,
    meta: new Map(),
    canonical: null,
    time: null,
    jsonLd: [],
    elements: 0,
    depth: 0,
    attributes: 0,
    texts: 0,
  }
  #depth = 0
  #into: Collected | null = null
  #text = ''

  open(name: string, attributes: Attributes): void {
    this.page.elements += 1
    this.#depth += 1
    this.page.depth = Math.max(this.page.depth, this.#depth)
    this.page.attributes = Math.max(this.page.attributes, Object.keys(attributes).length)
    this.#note(name, attributes)
    const into = this.#collects(name, attributes)
    if (into === null) return
    this.#into = into
    this.#text = ''
  }

  text(words: string): void {
    this.page.texts += 1
    if (this.#into !== null && this.#text.length < LONGEST) this.#text += words
  }

  close(name: string): void {
    this.#depth -= 1
    const closes = name === 'script' ? 'json-ld' : name
    if (this.#into === null || closes !== this.#into) return
    const text = this.#text.trim()
    if (this.#into === 'json-ld') this.page.jsonLd.push(text)
    else if (this.#into === 'title') this.page.title ??= text
    else this.page.heading ??= text
    this.#into = null
  }

  #collects(name: string, { type }: Attributes): Collected | null {
    if (name === 'title' || name === 'h1') return name
    return name === 'script' && type?.trim().toLowerCase() === 'application/ld+json' ? 'json-ld' : null
  }

  #note(name: string, attributes: Attributes): void {
    const { page } = this
    if (name === 'html') page.language ??= attributes['lang']?.trim() || null
    else if (name === 'time') page.time ??= attributes['datetime']?.trim() || null
    else if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical')
      page.canonical ??= attributes['href'] ?? null
    else if (name === 'meta') this.#meta(attributes)
  }

  #meta({ property, name, itemprop, content }: Attributes): void {
    const key = (property ?? name ?? itemprop ?? '').trim().toLowerCase()
    const value = content?.trim()
    if (key !== '' && value && !this.page.meta.has(key)) this.page.meta.set(key, value)
  }
}

/** Reads a page's own account of itself in one pass, linear in its length. */
export function scanPage(html: string): Page {
  const scan = new Scan()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => scan.open(name, attributes),
      ontext: (words) => scan.text(words),
      onclosetag: (name) => scan.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  return scan.page
}
