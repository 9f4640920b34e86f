/** Where something stands in the typed text, in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** What was typed, before it means anything. `text` is without its quotes and star. */
export type Token = Span &
  (
    | { kind: 'open' | 'close' | 'or' | 'and' | 'not' }
    | { kind: 'text'; text: string; quoted: boolean; star: boolean; unclosed: boolean }
    /** "name:" with whatever follows as tokens of its own. */
    | { kind: 'name'; name: string; glued: boolean }
  )

const SPACE = /\s+/y
/** A minus or NOT before what it takes away; a minus within a word is a hyphen. */
const MINUS = /[-−–](?=[^\s)])/y
const NAME = /(\p{L}+):/uy
/** What ends a phrase, by what begins it. */
const QUOTES = new Map([
  ['"', '"“”'],
  ['“', '”“"'],
  ['„', '“”"'],
  ['«', '»'],
  ['”', '”"'],
])
const OPERATORS = new Map<string, 'or' | 'and' | 'not'>([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
])
const NONE: typeof OPERATORS = new Map()

/** Longest text that is looked at. */
export const LONGEST = 2_000

function quotedAt(typed: string, start: number): Token | null {
  const closers = QUOTES.get(typed.charAt(start))
  if (closers === undefined) return null
  let end = start + 1
  while (end < typed.length && !closers.includes(typed.charAt(end))) end += 1
  const unclosed = end >= typed.length
  const star = !unclosed && typed.charAt(end + 1) === '*'
  const text = typed.slice(start + 1, end)
  const last = unclosed ? end : end + (star ? 2 : 1)
  return { kind: 'text', text, quoted: true, star, unclosed, start, end: last }
}

/** Ends at a space, a parenthesis or a quotation mark. */
const WORD = /[^\s()"“”„«»]+/y

function wordAt(typed: string, start: number, operators = NONE): Token {
  WORD.lastIndex = start
  const [raw = typed.charAt(start)] = WORD.exec(typed) ?? []
  const end = start + raw.length
  const operator = operators.get(raw)
  if (operator !== undefined) return { kind: operator, start, end }
  const star = raw.endsWith('*')
  return { kind: 'text', text: star ? raw.slice(0, -1) : raw, quoted: false, star, unclosed: false, start, end }
}

function skip(pattern: RegExp, typed: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(typed)
}

function tokenAt(typed: string, at: number): Token {
  const char = typed.charAt(at)
  if (char === '(') return { kind: 'open', start: at, end: at + 1 }
  if (char === ')') return { kind: 'close', start: at, end: at + 1 }
  const minus = skip(MINUS, typed, at)
  if (minus !== null) return { kind: 'not', start: at, end: at + 1 }
  const name = skip(NAME, typed, at)
  if (name !== null) {
    const end = at + name[0].length
    return { kind: 'name', name: name[1] ?? '', glued: /[^\s)]/.test(typed.charAt(end)), start: at, end }
  }
  return quotedAt(typed, at) ?? wordAt(typed, at, OPERATORS)
}

/** The typed text in pieces, in order; spaces are left out, nothing else is. */
export function tokensOf(typed: string): Token[] {
  const text = typed.slice(0, LONGEST)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const space = skip(SPACE, text, at)
    if (space !== null) {
      at += space[0].length
      continue
    }
    // After "name:" stands its value, whatever it looks like: a minus or a colon is part of it.
    const before = tokens.at(-1)
    const isValue = before?.kind === 'name' && before.glued && before.end === at && text.charAt(at) !== '('
    const token = isValue ? (quotedAt(text, at) ?? wordAt(text, at)) : tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}
