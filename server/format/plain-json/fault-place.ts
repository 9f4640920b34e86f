/** Where JSON (RFC 8259) stops being JSON. */
export interface FaultPlace {
  /** Both from 1; columns in UTF-16 units. */
  line: number
  column: number
  /** From 0, in UTF-16 units. */
  at: number
  expected: string
}

type Expecting = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'after' | 'end'

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERAL = /true|false|null/y
const SPACE = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const WORDS: Record<Expecting, string> = {
  value: 'a value',
  'first-value': 'a value or “]”',
  'first-key': 'a key in double quotes or “}”',
  key: 'a key in double quotes',
  colon: '“:”',
  after: '“,” or the closing bracket',
  end: 'nothing more',
}

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The end of the string that begins at `at`, or the place of its fault as a negative number (-1 - place). */
function stringEnd(text: string, at: number): number {
  let next = at + 1
  while (next < text.length) {
    const unit = text.charCodeAt(next)
    if (unit === 0x22) return next + 1
    if (unit < 0x20) return -1 - next
    const escaped = unit === 0x5c ? match(ESCAPE, text, next) : next + 1
    if (escaped < 0) return -1 - next
    next = escaped
  }
  return -1 - next
}

/** One pass over the text with a stack of open brackets: linear, whatever the depth. */
class Walk {
  readonly #text: string
  readonly #open: string[] = []
  #expecting: Expecting = 'value'
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Null while it goes well, else what should have stood at `at`. */
  step(): string | null {
    this.at = match(SPACE, this.#text, this.at)
    const char = this.#text[this.at] ?? ''
    if (this.#expecting === 'end') return WORDS.end
    if (this.#expecting === 'colon') return char === ':' ? this.#move('value') : WORDS.colon
    if (this.#expecting === 'after') return this.#separator(char)
    if (this.#expecting === 'key' || this.#expecting === 'first-key') return this.#key(char)
    return this.#value(char)
  }

  done(): boolean {
    return this.#expecting === 'end' && match(SPACE, this.#text, this.at) === this.#text.length
  }

  #move(expecting: Expecting, to = this.at + 1): null {
    this.at = to
    this.#expecting = expecting
    return null
  }

  #close(): null {
    this.#open.pop()
    return this.#move(this.#open.length === 0 ? 'end' : 'after')
  }

  #separator(char: string): string | null {
    const open = this.#open.at(-1)
    if (char === ',') return this.#move(open === '{' ? 'key' : 'value')
    return char === (open === '{' ? '}' : ']') ? this.#close() : WORDS.after
  }

  #string(then: Expecting): string | null {
    const end = stringEnd(this.#text, this.at)
    if (end >= 0) return this.#move(then, end)
    this.at = -1 - end
    return this.at >= this.#text.length
      ? 'the closing double quote'
      : 'no bare control character or unknown escape in a string'
  }

  #key(char: string): string | null {
    if (char === '}' && this.#expecting === 'first-key') return this.#close()
    return char === '"' ? this.#string('colon') : WORDS[this.#expecting]
  }

  #value(char: string): string | null {
    const then = this.#open.length === 0 ? 'end' : 'after'
    if (char === ']' && this.#expecting === 'first-value') return this.#close()
    if (char === '"') return this.#string(then)
    if (char === '{' || char === '[') {
      this.#open.push(char)
      return this.#move(char === '{' ? 'first-key' : 'first-value')
    }
    const end = Math.max(match(NUMBER, this.#text, this.at), match(LITERAL, this.#text, this.at))
    return end < 0 ? WORDS[this.#expecting] : this.#move(then, end)
  }
}

/** The first place at which `text` is not JSON; null when it is. `JSON.parse` tells it for some faults only. */
export function faultPlace(text: string): FaultPlace | null {
  const walk = new Walk(text)
  while (!walk.done()) {
    const expected = walk.step()
    if (expected === null) continue
    const before = text.slice(0, walk.at)
    return { line: before.split('\n').length, column: walk.at - before.lastIndexOf('\n'), at: walk.at, expected }
  }
  return null
}
