/** How far a route is with what waits for it, over all the pulls that it takes. */
export interface Far {
  /** Bodies that are on disk. */
  done: number
  /** How many there are, once that is known. */
  of: number | null
  /** Bytes read. */
  bytes: number
}

/** As much in one going is worth telling, also when it is not the first of all. */
const MANY_BODIES = 20
const MANY_BYTES = 1024 * 1024

/** One going of a route: from its question until nothing more is to be had at once. */
export class Going {
  readonly #tell: (far: Far | null) => void
  readonly #isFirst: boolean
  #far: Far = { done: 0, of: null, bytes: 0 }
  #told = false

  constructor(tell: (far: Far | null) => void, isFirst: boolean) {
    this.#tell = tell
    this.#isFirst = isFirst
  }

  read(bytes: number): void {
    this.#become({ bytes: this.#far.bytes + bytes })
  }

  /** A pull has brought bodies; `left` more wait behind them. */
  brought(bodies: number, left: number): void {
    this.#become({ of: this.#far.done + bodies + left })
  }

  taken(): void {
    this.#become({ done: this.#far.done + 1 })
  }

  end(): void {
    if (this.#told) this.#tell(null)
  }

  #become(change: Partial<Far>): void {
    this.#far = { ...this.#far, ...change }
    const { of, bytes } = this.#far
    this.#told ||= this.#isFirst || (of ?? 0) >= MANY_BODIES || bytes >= MANY_BYTES
    if (this.#told) this.#tell(this.#far)
  }
}
