import type { LogEvent } from '../../shared/event.ts'
import type { DecideRelease } from '../item/release.ts'
import type { Given } from './given.ts'

/** Longest delay that a Node timer takes, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Releases held versions when their embargo passes; the release is an event, and the version then goes through the chain. */
export class Embargo {
  readonly #given: Given & { decideRelease: DecideRelease }
  readonly #committed: (events: readonly LogEvent[]) => void
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(given: Given & { decideRelease: DecideRelease }, committed: (events: readonly LogEvent[]) => void) {
    this.#given = given
    this.#committed = committed
  }

  /** Releases what is due and sets the clock to the next embargo; to be called at start and after every held version. */
  async rewind(): Promise<void> {
    try {
      await this.#given.writer.run(() => this.#releaseDue())
      await this.#setClock()
    } catch (error) {
      this.#given.warn('embargoes could not be released', { why: String(error) })
    }
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  async #release(itemId: string, number: number): Promise<void> {
    const { store, log, now, decideRelease } = this.#given
    const version = await store.itemVersion(itemId, number)
    const standing = version && (await store.itemByGuid(version.source, version.guid))
    if (!standing || version.state !== 'held') return
    this.#committed(await log.append(decideRelease(standing, version, now())))
  }

  async #releaseDue(): Promise<void> {
    const at = Date.parse(this.#given.now())
    const due = (await this.#given.store.held()).filter(({ until }) => Date.parse(until) <= at)
    for (const { itemId, version } of due) await this.#release(itemId, version)
  }

  async #setClock(): Promise<void> {
    const [next] = await this.#given.store.held()
    if (this.#timer) clearTimeout(this.#timer)
    if (!next || this.#stopped) return
    const delay = Date.parse(next.until) - Date.parse(this.#given.now())
    this.#timer = setTimeout(() => void this.rewind(), Math.min(Math.max(delay, 1), LONGEST_TIMER))
    this.#timer.unref()
  }
}
