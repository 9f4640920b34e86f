import type { LogEvent } from '../../shared/event.ts'
import type { ItemVersion } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import { type Decision, decideVersionEnd, faulted, type Outcome, type Waiting } from './chain-decision.ts'
import type { Given } from './given.ts'
import { mergeSure } from './sure-merger.ts'

interface Taken {
  version: ItemVersion
  /** Null for a kill: there is nothing to analyse. */
  outcome: Promise<Outcome> | null
}

/** Texts that are at the analyst while the one before them is being filed. */
const AHEAD = 4

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * From copy in the log to entries in the log: each accepted version is analysed, filed and read for positions, in the
 * order of arrival. A version that cannot be analysed waits with its error; the rest goes on.
 */
export class Chain {
  readonly #given: Given
  readonly #committed: (events: readonly LogEvent[]) => void
  #queue: Waiting[] = []
  #ahead: Taken[] = []
  #open = 0
  #running: Promise<void> | null = null
  #stopped = false

  constructor(given: Given, committed: (events: readonly LogEvent[]) => void) {
    this.#given = given
    this.#committed = committed
  }

  enqueue(waiting: readonly Waiting[]): void {
    if (waiting.length === 0 || this.#stopped) return
    for (const one of waiting) this.#queue.push(one)
    this.#open += waiting.length
    this.#running ??= this.#run()
  }

  /** Versions that are accepted and not yet through. */
  pending(): number {
    return this.#open
  }

  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Takes up nothing more; what waits, also at the analyst, is taken up at the next start. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  async #take({ itemId, version }: Waiting): Promise<Taken | null> {
    const found = await this.#given.store.itemVersion(itemId, version)
    if (found?.state !== 'pending') return null
    if (found.status === 'canceled') return { version: found, outcome: null }
    const { headline, body, language, publishedAt, sourceName } = found
    const outcome = this.#given.analyst.analyse({ headline, body, language, publishedAt, sourceName }).then(
      (analysis) => ({ analysis }),
      (error: unknown) => ({ fault: messageOf(error) }),
    )
    return { version: found, outcome }
  }

  #decide(version: ItemVersion, line: Parameters<typeof decideVersionEnd>[2], outcome: Outcome | null): Decision {
    try {
      return decideVersionEnd(this.#given.stories, version, line, outcome, this.#given.now())
    } catch (error) {
      return faulted(version, line, messageOf(error))
    }
  }

  async #file({ version }: Taken, outcome: Outcome | null): Promise<void> {
    const line = await this.#given.store.itemLine(version.itemId)
    if (!line) return
    if (line.storyId !== null) await this.#recall(line.storyId)
    const logged = await this.#given.log.append(this.#decide(version, line, outcome))
    this.#committed(logged)
    if (logged.some((e) => e.type === 'item-filed' && e.to !== null)) await this.#propose(version.itemId)
  }

  /** What a person should look at, now that the item has found its story. */
  async #propose(itemId: string): Promise<void> {
    const { stories, log, now, warn } = this.#given
    try {
      const { events, sure } = stories.propose(itemId, now())
      if (events.length === 0) return
      const logged = await log.append({ events, rows: [] })
      this.#committed(logged)
      const merged = await mergeSure(this.#given, logged, sure)
      if (merged.length > 0) this.#committed(await log.append({ events: merged, rows: [] }))
    } catch (error) {
      // D4: the item is filed and sound; that nothing was proposed is no fault of it.
      warn('nothing could be proposed', { itemId, why: messageOf(error) })
    }
  }

  /** A story that has been quiet for longer than memory reaches takes its next version as the store has it. */
  async #recall(storyId: string): Promise<void> {
    const { store, stories } = this.#given
    if (stories.knows(storyId)) return
    const { screen } = await store.screen(`story:${storyId}`)
    if (screen.kind === 'story' && screen.story) stories.recall(screen)
  }

  /** D4: what cannot be logged waits with its error; where not even that can be written, it waits for the next start. */
  async #fail({ itemId, version }: Waiting, error: unknown): Promise<void> {
    const { store, log, writer, warn } = this.#given
    const why = messageOf(error)
    warn('an item could not be logged', { itemId, version, why })
    const write = async (): Promise<void> => {
      const line = await store.itemLine(itemId)
      if (line) this.#committed(await log.append(faulted({ itemId, version }, line, why)))
    }
    await writer
      .run(write)
      .catch((again: unknown) => warn('an error could not be kept', { itemId, why: messageOf(again) }))
  }

  async #fill(): Promise<void> {
    while (this.#ahead.length < AHEAD && this.#queue.length > 0) {
      const waiting = must(this.#queue.shift(), 'a version that waits')
      const taken = await this.#take(waiting).catch((error: unknown) => this.#fail(waiting, error))
      if (taken) this.#ahead.push(taken)
      else this.#open -= 1
    }
  }

  async #finish(taken: Taken): Promise<void> {
    const outcome = await taken.outcome
    if (this.#stopped) return
    await this.#given.writer
      .run(() => this.#file(taken, outcome))
      .catch((error: unknown) => this.#fail(taken.version, error))
    this.#open -= 1
  }

  async #run(): Promise<void> {
    for (await this.#fill(); this.#ahead.length > 0 && !this.#stopped; await this.#fill()) {
      const taken = this.#ahead.shift()
      if (taken) await this.#finish(taken)
    }
    this.#running = null
  }
}
