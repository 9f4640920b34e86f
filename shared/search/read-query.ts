import { assertNever } from '../must.ts'
import type { FaultCode, QueryFault } from './fault.ts'
import { EVERYTHING, joined, type Query } from './query.ts'
import { printQuery } from './print-query.ts'
import { type Field, FIELDS, readValue } from './read-value.ts'
import { type Span, type Token, tokensOf } from './token.ts'
import { isShort, wordsOf } from './words-of.ts'

/** A stretch of the typed text and what it is, for colouring. */
export interface QueryPart extends Span {
  kind: 'text' | 'field' | 'value' | 'operator' | 'group' | 'fault'
}

export interface ReadQuery {
  query: Query
  /** In the order of the text, not overlapping. */
  parts: QueryPart[]
  faults: QueryFault[]
}

/** Parts that a search may have; deeper groups than this are read as if they stood outside. */
const MOST_PARTS = 64
const DEEPEST = 20

type Text = Token & { kind: 'text' }

/** Reads tokens from left to right: `a b OR c` is `(a b) OR c`. Never throws. */
class Reader {
  readonly #typed: string
  readonly #tokens: Token[]
  #at = 0
  #leaves = 0
  readonly parts: QueryPart[] = []
  readonly faults: QueryFault[] = []

  constructor(typed: string) {
    this.#typed = typed
    this.#tokens = tokensOf(typed)
  }

  read(): Query {
    const all: Query[] = []
    while (this.#peek() !== undefined) {
      all.push(this.#either(0, null))
      const stray = this.#peek()
      if (stray !== undefined) {
        this.#at += 1
        this.#fault('stray-close', stray, '')
      }
    }
    return joined(
      'and',
      all.filter((query) => query.kind !== 'everything'),
    )
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #fault(code: FaultCode, { start, end }: Span, taken: string): void {
    this.faults.push({ code, start, end, typed: this.#typed.slice(start, end), taken })
    if (code !== 'too-much') this.#part('fault', { start, end })
  }

  #part(kind: QueryPart['kind'], { start, end }: Span): void {
    if (start < end && start >= (this.parts.at(-1)?.end ?? 0)) this.parts.push({ kind, start, end })
  }

  /** Alternatives, up to a ")" or the end. `field` is the one whose values stand in the group. */
  #either(depth: number, field: Field | null): Query {
    const sides: Query[] = []
    let or: Token | null = null
    for (;;) {
      const side = this.#all(depth, field)
      if (side.kind === 'everything' && or !== null) this.#fault('lonely-operator', or, '')
      if (side.kind !== 'everything') sides.push(side)
      const next = this.#peek()
      if (next?.kind !== 'or') return joined('or', sides)
      this.#at += 1
      if (side.kind === 'everything' && or === null) this.#fault('lonely-operator', next, '')
      else this.#part('operator', next)
      or = next
    }
  }

  #all(depth: number, field: Field | null): Query {
    const parts: Query[] = []
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next.kind === 'or' || next.kind === 'close') break
      parts.push(this.#one(depth, field))
    }
    return joined(
      'and',
      parts.filter((part) => part.kind !== 'everything'),
    )
  }

  /** One part with its minus; `everything` where it comes to nothing. */
  #one(depth: number, field: Field | null): Query {
    const token = this.#peek()
    if (token === undefined) return EVERYTHING
    this.#at += 1
    switch (token.kind) {
      case 'not':
        return this.#not(token, depth, field)
      case 'and':
        this.#part('operator', token)
        return EVERYTHING
      case 'open':
        return this.#group(token, depth, field)
      case 'name':
        return this.#named(token, depth)
      case 'text':
        return field === null ? this.#text(token) : this.#value(field, token, token)
      case 'or':
      case 'close':
        return EVERYTHING
      default:
        return assertNever(token)
    }
  }

  #not(token: Token, depth: number, field: Field | null): Query {
    const next = this.#peek()
    if (next === undefined || next.kind === 'or' || next.kind === 'close' || next.kind === 'and') {
      this.#fault('lonely-operator', token, '')
      return EVERYTHING
    }
    this.#part('operator', token)
    const part = this.#one(depth, field)
    if (part.kind === 'not') return part.part
    return part.kind === 'everything' ? EVERYTHING : { kind: 'not', part }
  }

  #group(open: Token, depth: number, field: Field | null): Query {
    this.#part('group', open)
    // Too deep: its parts are read where they stand, and so is its end.
    if (depth >= DEEPEST) return EVERYTHING
    const inside = this.#either(depth + 1, field)
    const close = this.#peek()
    if (close === undefined) this.#fault('unclosed-group', open, printQuery(inside))
    else {
      this.#at += 1
      this.#part('group', close)
    }
    return inside
  }

  #named(token: Token & { kind: 'name' }, depth: number): Query {
    const field = FIELDS.find((name) => name === token.name.toLowerCase())
    const next = token.glued ? this.#peek() : undefined
    if (field === undefined) return this.#unknown(token, next)
    if (next === undefined || (next.kind !== 'text' && next.kind !== 'open')) {
      this.#fault('no-value', token, '')
      return EVERYTHING
    }
    this.#part('field', token)
    this.#at += 1
    return next.kind === 'text' ? this.#value(field, next, token) : this.#group(next, depth, field)
  }

  /** "body:secret", "http://…": one phrase of words. */
  #unknown(token: Token & { kind: 'name' }, next: Token | undefined): Query {
    const text = next?.kind === 'text' ? next : null
    if (text !== null) this.#at += 1
    const words = [...wordsOf(token.name), ...wordsOf(text?.text ?? '')]
    const query = this.#words(words, text?.star ?? false)
    this.#fault('unknown-field', { start: token.start, end: text?.end ?? token.end }, printQuery(query))
    return query
  }

  #value(field: Field, token: Text, from: Span): Query {
    const span = { start: from.start, end: token.end }
    if (token.unclosed) this.#fault('unclosed-quote', token, token.text.trim())
    const read = readValue(field, token)
    if ('fault' in read) {
      this.#fault(read.fault, { start: token.start, end: token.end }, '')
      return EVERYTHING
    }
    this.#part('value', token)
    return this.#counted(read.leaf, span)
  }

  #text(token: Text): Query {
    const words = wordsOf(token.text)
    if (words.length === 0) {
      this.#fault('no-words', token, '')
      return EVERYTHING
    }
    const query = this.#words(words, token.star)
    if (token.unclosed) this.#fault('unclosed-quote', token, printQuery(query))
    if (token.star && words.length === 1 && isShort(words[0] ?? ''))
      this.#fault('short-prefix', token, printQuery(query))
    this.#part('text', token)
    return this.#counted(query, token)
  }

  #words(words: string[], prefix: boolean): Query {
    return words.length === 0 ? EVERYTHING : { kind: 'text', words, prefix }
  }

  #counted(query: Query, span: Span): Query {
    this.#leaves += 1
    if (this.#leaves <= MOST_PARTS) return query
    if (this.#leaves === MOST_PARTS + 1) this.#fault('too-much', { start: span.start, end: this.#typed.length }, '')
    return EVERYTHING
  }
}

/** What a typed text asks for. Total: a faulty part is told and the rest is read. */
export function readQuery(typed: string): ReadQuery {
  const reader = new Reader(typed)
  const query = reader.read()
  return { query, parts: reader.parts, faults: reader.faults }
}
