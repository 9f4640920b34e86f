import { Refusal } from '../../../shared/error-code.ts'
import { resolveEntities } from '../html/entities.ts'
import type { XmlElement } from './element.ts'
import { Scope } from './scope.ts'
import { type StartTag, startTag } from './start-tag.ts'
import { TreeBuilder } from './tree.ts'

/** Elements of HTML without an end, which pasted markup leaves open. `link` is one too, but feeds mean their own. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input', 'embed'])
/** What XML has no reference for. */
const FOREIGN = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
const NAME = /[^\s/>]+/y

/** What the reader of a format knows better than the markup does. */
export interface Knowledge {
  /** Namespaces of prefixes that are used without being declared. */
  prefixes: Readonly<Record<string, string>>
  /** True where an element that stands open ends because another begins; names as written, with their prefix. */
  endsBefore: (open: string, next: string) => boolean
}

export interface Mended {
  root: XmlElement
  /** What is not as XML has it, each kind once with the line where it first is. */
  repairs: string[]
}

interface Open {
  /** As written. */
  name: string
  scope: Scope
}

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127

/** Builds the tree of a document that is nearly XML, in one pass over its text. */
class Mender {
  readonly #text: string
  readonly #endsBefore: Knowledge['endsBefore']
  readonly #outermost: Scope
  readonly #builder = new TreeBuilder()
  readonly #open: Open[] = []
  readonly #faults = new Map<string, number>()
  #at = 0
  #line = 1
  /** Of the line that is counted; -1 in the last one. */
  #lineEnd: number

  constructor(text: string, { prefixes, endsBefore }: Knowledge) {
    this.#text = text
    this.#endsBefore = endsBefore
    this.#lineEnd = text.indexOf('\n')
    this.#outermost = new Scope(new Map(Object.entries(prefixes)), null)
  }

  read(): Mended {
    while (this.#at < this.#text.length) this.#step()
    if (this.#open.length > 0) this.#fault('an element is left open')
    const { root } = this.#builder
    if (root === null) throw new Refusal('bad-format', 'the body has no element')
    return { root, repairs: [...this.#faults].map(([fault, line]) => `line ${line}: ${fault}`) }
  }

  #step(): void {
    const from = this.#at
    const tag = this.#text.indexOf('<', from)
    if (tag < 0) return this.#words(from, this.#text.length)
    if (tag > from) this.#words(from, tag)
    const code = this.#text.charCodeAt(tag + 1)
    if (isNameStart(code)) this.#begin(tag)
    else if (code === 47) this.#endTag(tag)
    else if (code === 33) this.#beside(tag)
    else if (code === 63) this.#at = this.#after('?>', tag + 2)
    else this.#bare(tag)
  }

  #fault(fault: string): void {
    if (!this.#faults.has(fault)) this.#faults.set(fault, this.#lineAt(this.#at))
  }

  #lineAt(place: number): number {
    for (; this.#lineEnd >= 0 && this.#lineEnd < place; this.#lineEnd = this.#text.indexOf('\n', this.#lineEnd + 1))
      this.#line += 1
    return this.#line
  }

  /** Where the text goes on behind a mark; at its end where there is none. */
  #after(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from)
    if (found < 0) this.#fault(`“${mark}” is missing`)
    return found < 0 ? this.#text.length : found + mark.length
  }

  #words(from: number, to: number): void {
    this.#at = to
    const words = this.#text.slice(from, to)
    if (this.#open.length > 0) this.#builder.text(this.#resolved(words))
    else if (words.trim() !== '') this.#fault('words stand outside of the root')
  }

  #resolved(words: string): string {
    if (!words.includes('&')) return words
    if (FOREIGN.test(words)) this.#fault('a “&” that begins nothing in XML')
    return resolveEntities(words)
  }

  /** A "<" that begins no tag: "5 < 8", "<3". */
  #bare(tag: number): void {
    this.#fault('a “<” that begins no tag')
    if (this.#open.length > 0) this.#builder.text('<')
    this.#at = tag + 1
  }

  #begin(from: number): void {
    const tag = startTag(this.#text, from)
    const name = tag.prefix === '' ? tag.local : `${tag.prefix}:${tag.local}`
    this.#at = tag.end
    if (!tag.isSound) this.#fault('a tag that is not as XML has it')
    const last = this.#open.at(-1)
    if (last !== undefined && this.#endsBefore(last.name, name)) {
      this.#fault('an element is left open')
      this.#end()
    }
    if (this.#builder.root !== null && this.#open.length === 0) return this.#fault('elements stand behind the root')
    this.#open.push({ name, scope: this.#opened(tag, from) })
    const isVoid = !tag.isEmpty && VOID.has(name)
    if (isVoid) this.#fault('an element of HTML that has no end')
    if (tag.isEmpty || isVoid) this.#end()
  }

  #opened({ prefix, local, attributes, declared }: StartTag, from: number): Scope {
    const outer = this.#open.at(-1)?.scope ?? this.#outermost
    const scope = declared === null ? outer : new Scope(declared, outer)
    for (const key in attributes) attributes[key] = this.#resolved(attributes[key] ?? '').replace(/[\t\n]/g, ' ')
    if (prefix !== '' && prefix !== 'xml' && !scope.declares(prefix)) this.#fault('a prefix that is not declared')
    this.#builder.open({ name: local, space: scope.spaceOf(prefix), attributes, line: this.#lineAt(from) })
    return scope
  }

  /** An end tag that ends nothing is passed over; one that is early ends what stands open inside. */
  #endTag(tag: number): void {
    NAME.lastIndex = tag + 2
    const name = NAME.exec(this.#text)?.[0] ?? ''
    this.#at = this.#after('>', tag + 2 + name.length)
    const last = this.#open.length - 1
    const at = this.#open[last]?.name === name ? last : this.#open.findLastIndex((open) => open.name === name)
    if (at !== last) this.#fault('an end tag that does not fit')
    if (at >= 0) for (let ends = this.#open.length - at; ends > 0; ends--) this.#end()
  }

  #end(): void {
    this.#open.pop()
    this.#builder.close()
  }

  /** CDATA, comments and declarations. */
  #beside(tag: number): void {
    if (this.#text.startsWith('<![CDATA[', tag)) {
      const end = this.#after(']]>', tag + 9)
      const isEnded = this.#text.endsWith(']]>', end)
      if (this.#open.length > 0) this.#builder.text(this.#text.slice(tag + 9, isEnded ? end - 3 : end))
      this.#at = end
    } else if (this.#text.startsWith('<!--', tag)) this.#at = this.#after('-->', tag + 4)
    else this.#at = this.#declarationEnd(tag)
  }

  /** A DOCTYPE may hold a subset in brackets, which is passed over whole. */
  #declarationEnd(tag: number): number {
    const end = this.#after('>', tag)
    const isOpen = this.#builder.root === null && this.#text.slice(tag, end).includes('[')
    return isOpen ? this.#after('>', this.#after(']', tag)) : end
  }
}

/**
 * What is nearly XML as the tree that `readXml` gives: references of HTML, bare "&" and "<", tags that are left open or closed
 * twice, prefixes that nobody declared and words before and after the root are all taken as they were meant, and told.
 * Entities that a DOCTYPE declares stand for nothing here either. Time grows with length alone.
 * @param text without characters that XML has none of, as `decodeXml` gives it
 * @throws Refusal `bad-format` where there is no element, or elements stand deeper than 256
 */
export const mendXml = (text: string, knowledge: Knowledge): Mended =>
  new Mender(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, knowledge).read()
