/** Who was cut off, in order: whoever was being let in meanwhile must stay outside (X2). */
export class CutOffs {
  #count = 0
  readonly #last = new Map<string, number>()

  /** How many there were so far. */
  get count(): number {
    return this.#count
  }

  add(identityId: string): void {
    this.#count += 1
    this.#last.set(identityId, this.#count)
  }

  /** Whether the identity was cut off after so many others. */
  since(count: number, identityId: string): boolean {
    return (this.#last.get(identityId) ?? 0) > count
  }
}
