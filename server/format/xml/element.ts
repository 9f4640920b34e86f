/** An element of XML as it stands: order of mixed content is kept, names are told without their prefix. */
export interface XmlElement {
  /** Local name ("itemRef"), case as written. */
  name: string
  /** Namespace URI, or "" where it has none or its prefix is bound to none. */
  space: string
  /** By local name; `xml:lang` is `xml:lang`. */
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
  /** Line of its start tag, from 1. */
  line: number
}
/** Text and CDATA are strings. */
export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The element's own children of a name, in order. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(isElement).filter((child) => child.name === name)

/** The first element down a path of names: `at(item, 'itemMeta', 'versionCreated')`. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let here = element
  for (const name of path) here = childrenOf(here, name)[0]
  return here
}

/** Every element of a name below this one, in document order. */
export function allBelow(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const waiting = element ? [element] : []
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    if (here !== element && here.name === name) found.push(here)
    for (let i = here.children.length - 1; i >= 0; i--) {
      const child = here.children[i]
      if (child !== undefined && isElement(child)) waiting.push(child)
    }
  }
  return found
}

/** This element or the first below it, in document order, whose name is one of these. */
export function nearest(element: XmlElement, names: ReadonlySet<string>): XmlElement | undefined {
  const waiting = [element]
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    if (names.has(here.name)) return here
    for (const child of here.children.toReversed()) if (isElement(child)) waiting.push(child)
  }
  return undefined
}

function gathered(node: XmlNode | undefined, lineBreak: string): string {
  const pieces: string[] = []
  const waiting: XmlNode[] = node === undefined ? [] : [node]
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (!isElement(here)) pieces.push(here)
    else if (here.name === 'br') pieces.push(lineBreak)
    if (isElement(here)) for (let i = here.children.length - 1; i >= 0; i--) waiting.push(here.children[i] ?? '')
  }
  return pieces.join('')
}

/** All text inside, in order, as it stands. */
export const rawText = (node: XmlNode | undefined): string => gathered(node, '')

/** All text inside on one line, a `br` a space in it; undefined where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = gathered(element, ' ').replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** An attribute without the white space around it; undefined where it is absent or empty. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim()
  return value === '' ? undefined : value
}
