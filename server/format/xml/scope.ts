import { resolveEntities } from './entities.ts'

type Names = Readonly<Record<string, string>>

const split = (name: string): { prefix: string; local: string } => {
  const colon = name.indexOf(':')
  return colon < 0 ? { prefix: '', local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) }
}

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:')

/** Namespaces by prefix at one place of a document (Namespaces in XML 1.0), for a reader that refuses nothing. */
export class Scope {
  readonly #declared: ReadonlyMap<string, string>
  readonly #outer: Scope | null

  constructor(declared: ReadonlyMap<string, string>, outer: Scope | null) {
    this.#declared = declared
    this.#outer = outer
  }

  /** The scope inside an element with these attributes. */
  within(attributes: Names): Scope {
    const declared = Object.entries(attributes).filter(([name]) => isDeclaration(name))
    if (declared.length === 0) return this
    const uris = declared.map(([name, uri]): [string, string] => {
      const { prefix, local } = split(name)
      return [prefix === '' ? '' : local, uri.trim()]
    })
    return new Scope(new Map(uris), this)
  }

  /** A prefix that is bound to nothing stands for itself, so that its elements are not taken for those without one. */
  nameOf(written: string): { name: string; space: string } {
    const { prefix, local } = split(written)
    return { name: local, space: this.#bound(prefix) ?? prefix }
  }

  #bound(prefix: string): string | undefined {
    return this.#declared.get(prefix) ?? (this.#outer === null ? undefined : this.#outer.#bound(prefix))
  }
}

/** Attributes by local name with their references resolved; `xml:lang` and its like keep the prefix. */
export const plainAttributes = (attributes: Names): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !isDeclaration(name))
      .map(([name, value]) => {
        const { prefix, local } = split(name)
        return [prefix === 'xml' ? name : local, resolveEntities(value)]
      }),
  )
