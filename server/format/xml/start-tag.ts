/** What a start tag says. */
export interface StartTag {
  prefix: string
  local: string
  /** By local name, with their references as written; `xml:lang` and its like keep the prefix. */
  attributes: Record<string, string>
  /** Namespaces by prefix; null where it declares none. */
  declared: Map<string, string> | null
  isEmpty: boolean
  /** Where the text goes on behind it. */
  end: number
  isSound: boolean
}

const NAME = /[^\s/>=<"']+/y
const ATTRIBUTE = /\s*([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y

const GREATER = 62
const SLASH = 47

const prefixed = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

function take(tag: StartTag, name: string, value: string): void {
  const [prefix, local] = prefixed(name)
  if (name === 'xmlns' || prefix === 'xmlns') {
    tag.declared ??= new Map()
    tag.declared.set(prefix === '' ? '' : local, value.trim())
  } else {
    tag.attributes[prefix === 'xml' ? name : local] ??= value
  }
}

/** The next attribute, taken into `tag`; false where there is none at `tag.end`. */
function takeAttribute(text: string, tag: StartTag): boolean {
  ATTRIBUTE.lastIndex = tag.end
  const found = ATTRIBUTE.exec(text)
  if (found === null) return false
  const [, name = '', double, single, bare] = found
  tag.end = ATTRIBUTE.lastIndex
  if (double === undefined && single === undefined) tag.isSound = false
  take(tag, name, double ?? single ?? bare ?? '')
  return true
}

/** Reads the start tag whose "<" stands at `from`, as leniently as a browser. */
export function startTag(text: string, from: number): StartTag {
  NAME.lastIndex = from + 1
  const name = NAME.exec(text)?.[0] ?? ''
  const [prefix, local] = prefixed(name)
  const tag: StartTag = {
    prefix,
    local,
    attributes: {},
    declared: null,
    isEmpty: false,
    end: from + 1 + name.length,
    isSound: true,
  }
  while (tag.end < text.length) {
    const code = text.charCodeAt(tag.end)
    if (code === GREATER) {
      tag.end += 1
      return tag
    }
    if (code === SLASH && text.charCodeAt(tag.end + 1) === GREATER) {
      tag.isEmpty = true
      tag.end += 2
      return tag
    }
    // A "<" begins the next tag, where this one was never ended.
    if (code === 60) break
    if (!takeAttribute(text, tag)) {
      tag.isSound &&= code === 32 || (code >= 9 && code <= 13)
      tag.end += 1
    }
  }
  tag.isSound = false
  return tag
}
