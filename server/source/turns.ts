/** One question to a host at a time, and a pause after each: what is owed to those who are asked. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #pause: (signal: AbortSignal) => Promise<void>

  constructor(pause: (signal: AbortSignal) => Promise<void>) {
    this.#pause = pause
  }

  async take<T>(host: string, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve()
    const asked = before.then(ask)
    const over = asked.then(
      () => this.#pause(signal),
      () => this.#pause(signal),
    )
    this.#last.set(host, over)
    void this.#forget(host, over)
    return asked
  }

  async #forget(host: string, over: Promise<unknown>): Promise<void> {
    await over
    if (this.#last.get(host) === over) this.#last.delete(host)
  }
}
