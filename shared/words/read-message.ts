/** A message taken apart. `count` is the `#` of the plural around it. */
export type Node =
  | string
  | { is: 'place'; name: string }
  | { is: 'plural' | 'select'; name: string; forms: Map<string, Node[]> }
  | { is: 'count' }
  | { is: 'tag'; name: string; inside: Node[] }

/** What a message may not be, with the place. */
export class BadMessage extends Error {}

const read = new Map<string, Node[]>()

/**
 * Reads an ICU message (https://unicode-org.github.io/icu/userguide/format_parse/messages/): places, plurals, selects,
 * and tags as FormatJS has them. Quotes around one of `{}#<` take it literally; two quotes are one.
 * @throws BadMessage
 */
export function readMessage(message: string): Node[] {
  const before = read.get(message)
  if (before !== undefined) return before
  const at: Reading = { message, place: 0 }
  const nodes = readNodes(at, false)
  if (at.place < message.length) throw fault(at, 'a bracket or tag too many')
  read.set(message, nodes)
  return nodes
}

interface Reading {
  message: string
  place: number
}

const fault = ({ message, place }: Reading, words: string): BadMessage =>
  new BadMessage(`${words} at ${place} of “${message}”`)

/** Takes what matches at the place, or null. The pattern is sticky. */
function take(at: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at.place
  const found = pattern.exec(at.message)
  if (found !== null) at.place += found[0].length
  return found
}

function need(at: Reading, pattern: RegExp, words: string): string {
  const found = take(at, pattern)
  if (found === null) throw fault(at, words)
  return found[1] ?? found[0]
}

/** Up to the end, or to the bracket or tag that closes what is around it. */
function readNodes(at: Reading, inPlural: boolean): Node[] {
  const nodes: Node[] = []
  while (at.place < at.message.length) {
    const node = readNode(at, inPlural)
    if (node === null) break
    nodes.push(node)
  }
  return nodes
}

function readNode(at: Reading, inPlural: boolean): Node | null {
  const quoted = take(at, /'([{}#<][^']*)'/y) ?? take(at, /''()/y)
  if (quoted !== null) return quoted[1] === '' ? "'" : (quoted[1] ?? '')
  if (inPlural && take(at, /#/y)) return { is: 'count' }
  const tag = take(at, /<([a-z]+)>/y)
  if (tag !== null) return readTag(at, tag[1] ?? '', inPlural)
  if (take(at, /\{\s*/y)) return readPlace(at)
  // A lone quote, # or < is itself.
  return (take(at, /[^{}#<']+/y) ?? take(at, /#|'|<(?!\/[a-z]+>)/y))?.[0] ?? null
}

function readTag(at: Reading, name: string, inPlural: boolean): Node {
  const inside = readNodes(at, inPlural)
  need(at, new RegExp(`</${name}>`, 'y'), `<${name}> is not closed`)
  return { is: 'tag', name, inside }
}

function readPlace(at: Reading): Node {
  const name = need(at, /(\w+)\s*/y, 'no name')
  if (take(at, /\}/y)) return { is: 'place', name }
  const is = need(at, /,\s*(plural|select)\s*,\s*/y, 'neither plural nor select') === 'plural' ? 'plural' : 'select'
  const forms = new Map<string, Node[]>()
  while (!take(at, /\}/y)) {
    const key = need(at, /(=?\w+)\s*\{/y, 'no form')
    forms.set(key, readNodes(at, is === 'plural'))
    need(at, /\}\s*/y, 'a form is not closed')
  }
  if (!forms.has('other')) throw fault(at, 'no other form')
  return { is, name, forms }
}
