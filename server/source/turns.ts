import { TransportFault } from './transport.ts'

/** Rejects when a signal aborts, until `over` resolves. */
function aborted(signal: AbortSignal, over: Promise<unknown>, host: string): Promise<never> {
  return new Promise((_resolve, refuse) => {
    const give = (): void => refuse(new TransportFault('unreachable', `${host} was busy with another question`))
    if (signal.aborted) give()
    signal.addEventListener('abort', give)
    void over.then(() => signal.removeEventListener('abort', give))
  })
}

/** One question to a host at a time, and a pause after each: what is owed to those who are asked. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #pause: (signal: AbortSignal) => Promise<void>

  constructor(pause: (signal: AbortSignal) => Promise<void>) {
    this.#pause = pause
  }

  /** Waits for the turn and asks. @throws TransportFault `unreachable` where the signal aborts before that */
  async take<T>(host: string, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve()
    const asked = Promise.race([aborted(signal, before, host), before]).then(ask)
    const paused = asked.then(
      () => this.#pause(signal),
      () => this.#pause(signal),
    )
    // Who gives up waiting lets nobody pass those who were before.
    const over = Promise.all([before, paused])
    this.#last.set(host, over)
    void this.#forget(host, over)
    return asked
  }

  async #forget(host: string, over: Promise<unknown>): Promise<void> {
    await over
    if (this.#last.get(host) === over) this.#last.delete(host)
  }
}
