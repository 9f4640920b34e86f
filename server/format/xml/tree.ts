import { Refusal } from '../../../shared/error-code.ts'
import type { XmlElement, XmlNode } from './element.ts'

/** Elements that may stand in one another (and no deeper: a walk over the tree must end). */
export const DEEPEST = 256

interface Open extends XmlElement {
  children: XmlNode[]
}

/** Builds a tree from a parser's events: linear, and never deeper than `DEEPEST`. */
export class TreeBuilder {
  readonly #open: Open[] = []
  root: XmlElement | null = null

  get depth(): number {
    return this.#open.length
  }

  /** @throws Refusal `bad-format` where elements stand too deep */
  open(element: Omit<XmlElement, 'children'>): void {
    if (this.#open.length >= DEEPEST) {
      const message = `elements stand deeper in one another than ${DEEPEST}`
      throw new Refusal('bad-format', message, [{ path: `line ${element.line}`, message }])
    }
    const { name, space, attributes, line } = element
    const opened: Open = { name, space, attributes, children: [], line }
    this.#open.at(-1)?.children.push(opened)
    this.root ??= opened
    this.#open.push(opened)
  }

  text(text: string): void {
    const children = this.#open.at(-1)?.children
    if (children === undefined || text === '') return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }

  close(): void {
    this.#open.pop()
  }
}
