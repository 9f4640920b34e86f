/** Namespaces by prefix at one place of a document (Namespaces in XML 1.0), for a reader that refuses nothing. */
export class Scope {
  readonly #declared: ReadonlyMap<string, string>
  readonly #outer: Scope | null

  /** @param outer null for what is bound without being declared */
  constructor(declared: ReadonlyMap<string, string>, outer: Scope | null) {
    this.#declared = declared
    this.#outer = outer
  }

  /** The namespace of a prefix; one that is bound to nothing stands for itself, so that it is not taken for none. */
  spaceOf(prefix: string): string {
    const uri = this.#declared.get(prefix)
    if (uri !== undefined) return uri
    return this.#outer === null ? prefix : this.#outer.spaceOf(prefix)
  }

  declares(prefix: string): boolean {
    return this.#outer !== null && (this.#declared.has(prefix) || this.#outer.declares(prefix))
  }
}
