import { isElement, textOf, type XmlElement } from '../xml/element.ts'
import { prefixOf } from './spaces.ts'

/** Tells the elements of one feed by keys: "title" for the feed's own, "dc:creator" for a module's, names in lower case. */
export class Naming {
  readonly #own: ReadonlySet<string>
  readonly #prefixes = new Map<string, string>()

  /** @param own prefixes of namespaces whose elements are the feed's own @param spaces namespaces that are too, as declared */
  constructor(own: readonly string[], spaces: readonly string[]) {
    this.#own = new Set(['', ...own])
    for (const space of spaces) this.#prefixes.set(space, '')
  }

  keyOf({ name, space }: XmlElement): string {
    let prefix = this.#prefixes.get(space)
    if (prefix === undefined) {
      const known = prefixOf(space)
      prefix = this.#own.has(known) ? '' : `${known}:`
      this.#prefixes.set(space, prefix)
    }
    return prefix + name.toLowerCase()
  }
}

/** The children of one element, by key. */
export class Fields {
  readonly #byKey = new Map<string, XmlElement[]>()

  constructor(element: XmlElement | undefined, naming: Naming) {
    for (const child of element?.children ?? []) {
      if (!isElement(child)) continue
      const key = naming.keyOf(child)
      const before = this.#byKey.get(key)
      if (before) before.push(child)
      else this.#byKey.set(key, [child])
    }
  }

  /** All children with one of these keys: key by key, each in order. */
  all(...keys: string[]): XmlElement[] {
    const found: XmlElement[] = []
    for (const key of keys) {
      const children = this.#byKey.get(key)
      if (children !== undefined) found.push(...children)
    }
    return found
  }

  /** The first child, by the order of keys, that has something inside. */
  filled(...keys: string[]): XmlElement | undefined {
    return this.all(...keys).find(({ children }) =>
      children.some((child) => typeof child !== 'string' || child.trim() !== ''),
    )
  }

  /** The text of the first child that has some, by the order of keys. */
  text(...keys: string[]): string | undefined {
    return this.texts(...keys)[0]
  }

  /** The texts of all that have some. */
  texts(...keys: string[]): string[] {
    return this.all(...keys)
      .map(textOf)
      .filter((text) => text !== undefined)
  }
}

/** An attribute by its name in lower case, however the feed writes it; undefined where it is absent or empty. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const exact = element.attributes[name]
  const value = exact ?? Object.entries(element.attributes).find(([key]) => key.toLowerCase() === name)?.[1]
  const text = value?.trim()
  return text === '' ? undefined : text
}
