import { Tokenizer } from 'htmlparser2'
import { Refusal } from '../../../shared/error-code.ts'
import type { XmlElement } from './element.ts'
import { resolveEntities } from './entities.ts'
import { plainAttributes, Scope } from './scope.ts'
import { TreeBuilder } from './tree.ts'

/** A "<" that begins no tag: "5 < 8", "<3". */
const BARE = /<(?![A-Za-z_/!?])/g
/** Elements of HTML without an end, which pasted markup leaves open. `link` is one too, but feeds mean their own. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input', 'embed'])

/** What the reader of a format knows better than the markup does. */
export interface Knowledge {
  /** Namespaces of prefixes that are used without being declared. */
  prefixes: Readonly<Record<string, string>>
  /** True where an element that stands open ends because another begins; names as written. */
  endsBefore: (open: string, next: string) => boolean
}

/** Builds the tree of a document that is nearly XML, from a tokenizer's places in its text. */
class Mender {
  readonly builder = new TreeBuilder()
  readonly #text: string
  readonly #endsBefore: Knowledge['endsBefore']
  readonly #open: { name: string; scope: Scope }[] = []
  readonly #outermost: Scope
  #tag = ''
  #attributes: Record<string, string> = {}
  #attribute = ''
  #line = 1
  #counted = 0

  constructor(text: string, { prefixes, endsBefore }: Knowledge) {
    this.#text = text
    this.#endsBefore = endsBefore
    this.#outermost = new Scope(new Map(Object.entries(prefixes)), null)
  }

  onopentagname(from: number, to: number): void {
    this.#tag = this.#text.slice(from, to)
    this.#attributes = {}
    for (; this.#counted < from; this.#counted++) if (this.#text.charCodeAt(this.#counted) === 10) this.#line += 1
  }

  onattribname(from: number, to: number): void {
    this.#attribute = this.#text.slice(from, to)
    this.#attributes[this.#attribute] ??= ''
  }

  onattribdata(from: number, to: number): void {
    this.#attributes[this.#attribute] ||= this.#text.slice(from, to)
  }

  onopentagend(): void {
    this.#begin()
    if (VOID.has(this.#tag)) this.#end()
  }

  onselfclosingtag(): void {
    this.#begin()
    this.#end()
  }

  /** An end tag that ends nothing is passed over; one that is early ends what stands open inside. */
  onclosetag(from: number, to: number): void {
    const name = this.#text.slice(from, to)
    const at = this.#open.findLastIndex((open) => open.name === name)
    if (at >= 0) for (let ends = this.#open.length - at; ends > 0; ends--) this.#end()
  }

  ontext(from: number, to: number): void {
    this.builder.text(resolveEntities(this.#text.slice(from, to)))
  }

  oncdata(from: number, to: number, ending: number): void {
    this.builder.text(this.#text.slice(from, to - ending))
  }

  #begin(): void {
    // What stands behind the root is no part of the document.
    if (this.builder.root !== null && this.#open.length === 0) return
    const last = this.#open.at(-1)
    if (last !== undefined && this.#endsBefore(last.name, this.#tag)) this.#end()
    const scope = (this.#open.at(-1)?.scope ?? this.#outermost).within(this.#attributes)
    const attributes = plainAttributes(this.#attributes)
    this.builder.open({ ...scope.nameOf(this.#tag), attributes, line: this.#line })
    this.#open.push({ name: this.#tag, scope })
  }

  #end(): void {
    if (this.#open.pop() !== undefined) this.builder.close()
  }
}

const nothing = (): void => undefined

/**
 * What is nearly XML as the tree that `readXml` gives: references of HTML, bare "&" and "<", tags that are left open
 * or closed twice, prefixes that nobody declared and words before and after the root are all taken as they were meant.
 * Entities that a DOCTYPE declares stand for nothing here either. Time grows with length alone.
 * @param text without characters that XML has none of, as `decodeXml` gives it
 * @throws Refusal `bad-format` where there is no element, or elements stand deeper than 256
 */
export function mendXml(text: string, knowledge: Knowledge): XmlElement {
  const clean = text.replace(BARE, '&lt;')
  const mender = new Mender(clean, knowledge)
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (from, to) => mender.onopentagname(from, to),
      onattribname: (from, to) => mender.onattribname(from, to),
      onattribdata: (from, to) => mender.onattribdata(from, to),
      onopentagend: () => mender.onopentagend(),
      onselfclosingtag: () => mender.onselfclosingtag(),
      onclosetag: (from, to) => mender.onclosetag(from, to),
      ontext: (from, to) => mender.ontext(from, to),
      oncdata: (from, to, ending) => mender.oncdata(from, to, ending),
      onattribend: nothing,
      onattribentity: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(clean)
  tokenizer.end()
  if (mender.builder.root === null) throw new Refusal('bad-format', 'the body has no element')
  return mender.builder.root
}
