/** The event streams that are open, by who reads them: a key that is revoked must not go on reading. */
export class Streams {
  readonly #open = new Map<AbortController, string>()

  /** A stream that is ended by `abort`: of itself when its reader has gone, else from here. */
  add(identityId: string): AbortController {
    const stream = new AbortController()
    this.#open.set(stream, identityId)
    stream.signal.addEventListener('abort', () => this.#open.delete(stream))
    return stream
  }

  /** How many an identity has open. */
  count(identityId: string): number {
    return [...this.#open.values()].filter((id) => id === identityId).length
  }

  /** Ends all streams of an identity. */
  end(identityId: string): void {
    for (const [stream, id] of this.#open) if (id === identityId) stream.abort()
  }

  close(): void {
    for (const stream of this.#open.keys()) stream.abort()
  }
}
