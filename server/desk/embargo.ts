import type { LogEvent } from '../../shared/event.ts'
import type { DecideRelease } from '../item/release.ts'
import type { Given } from './given.ts'

/** The clock is looked at this often at least, in milliseconds: a timer does not see it being set, or the machine asleep. */
const LONGEST_WAIT = 60_000
/** Before what could not be released is tried again, in milliseconds. */
const AGAIN = 5_000

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
      const failed = await this.#given.writer.run(() => this.#releaseDue())
      const [next] = await this.#given.store.held()
      if (!next) return this.#wake(null)
      const delay = Date.parse(next.until) - Date.parse(this.#given.now())
      this.#wake(Math.min(Math.max(delay, failed ? AGAIN : 1), LONGEST_WAIT))
    } catch (error) {
      this.#given.warn('embargoes could not be read', { why: String(error) })
      this.#wake(AGAIN)
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

  /** One that cannot be released holds back no other; answers whether there was one. */
  async #releaseDue(): Promise<boolean> {
    const at = Date.parse(this.#given.now())
    const due = (await this.#given.store.held()).filter(({ until }) => Date.parse(until) <= at)
    let failed = false
    for (const { itemId, version } of due) {
      await this.#release(itemId, version).catch((error: unknown) => {
        failed = true
        this.#given.warn('an embargo could not be released', { itemId, version, why: String(error) })
      })
    }
    return failed
  }

  #wake(delay: number | null): void {
    if (this.#timer) clearTimeout(this.#timer)
    if (delay === null || this.#stopped) return
    this.#timer = setTimeout(() => void this.rewind(), delay)
    this.#timer.unref()
  }
}
