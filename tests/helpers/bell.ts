/** A bell that a test listens to: `heard` resolves at its next ring. */
export class TestBell {
  #ring: (() => void) | null = null
  readonly ring = (): void => this.#ring?.()
  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve
    })
  }
}
