import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { Row } from '../../db/store.ts'
import type { Analysis } from '../../shared/statement.ts'
import type { Given } from './given.ts'

export interface Waiting {
  itemId: string
  version: number
}

type Outcome = { analysis: Analysis } | { fault: string }

interface Taken {
  version: ItemVersion
  /** Null for a kill: there is nothing to analyse. */
  outcome: Promise<Outcome> | null
}

/** Texts that are at the analyst while the one before them is being filed. */
const AHEAD = 4

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The line as the version had it, for a version that has been overtaken while it waited. */
const asOfVersion = (line: ItemLine, v: ItemVersion): ItemLine => ({
  ...line,
  held: null,
  version: v.version,
  headline: v.headline,
  tag: v.tag,
  publishedAt: v.publishedAt,
})

/** What is filed is the item as it now stands, whatever version the decision was made on. */
const withCurrentLine = (event: NewEvent, line: ItemLine): NewEvent =>
  event.type === 'item-filed' && event.item.itemId === line.itemId ? { ...event, item: { ...line, held: null } } : event

/**
 * From copy in the log to entries in the log: each accepted version is analysed, filed and read for positions, in the
 * order of arrival. A version that cannot be analysed waits with its error; the rest goes on.
 */
export function createChain(given: Given, committed: (events: readonly LogEvent[]) => void) {
  const { store, log, writer, stories, analyst } = given
  const queue: Waiting[] = []
  let ahead: Taken[] = []
  let open = 0
  let running: Promise<void> | null = null
  let stopped = false

  async function take({ itemId, version }: Waiting): Promise<Taken | null> {
    const found = await store.itemVersion(itemId, version)
    if (found?.state !== 'pending') return null
    if (found.status === 'canceled') return { version: found, outcome: null }
    const { headline, body, language, publishedAt, sourceName } = found
    const outcome = analyst.analyse({ headline, body, language, publishedAt, sourceName }).then(
      (analysis) => ({ analysis }),
      (error: unknown) => ({ fault: messageOf(error) }),
    )
    return { version: found, outcome }
  }

  function fault(version: ItemVersion, line: ItemLine, why: string) {
    const { itemId, version: number } = version
    given.warn('analysis failed', { itemId, version: number, why })
    const event: NewEvent = {
      type: 'item-faulted',
      itemId,
      storyId: line.storyId,
      fault: why,
      by: 'auto',
      reason: null,
    }
    const row: Row = { row: 'version-state', itemId, version: number, state: 'faulted', fault: why }
    return { events: [event], rows: [row] }
  }

  function decide(version: ItemVersion, line: ItemLine, outcome: Outcome | null): { events: NewEvent[]; rows: Row[] } {
    const { itemId, version: number } = version
    const at = given.now()
    const state = (to: 'done' | 'withdrawn'): Row => ({
      row: 'version-state',
      itemId,
      version: number,
      state: to,
      fault: null,
    })
    if (outcome === null) return { events: stories.decideWithdrawal(line, at), rows: [state('withdrawn')] }
    // Killed while it waited: nothing is logged from it any more.
    if (line.withdrawn) return { events: [], rows: [state('withdrawn')] }
    if ('fault' in outcome) return fault(version, line, outcome.fault)
    const { analysis } = outcome
    const arrival = { line: asOfVersion(line, version), body: version.body, analysis, at }
    const events = stories.decideItem(arrival).map((event) => withCurrentLine(event, line))
    return { events, rows: [{ row: 'analysis', itemId, version: number, analysis }, state('done')] }
  }

  async function file({ version }: Taken, outcome: Outcome | null): Promise<void> {
    const line = await store.itemLine(version.itemId)
    if (!line) return
    let batch: { events: NewEvent[]; rows: Row[] }
    try {
      batch = decide(version, line, outcome)
    } catch (error) {
      batch = fault(version, line, messageOf(error))
    }
    committed(await log.append(batch))
  }

  async function fill(): Promise<void> {
    while (ahead.length < AHEAD && queue.length > 0) {
      const next = queue.shift()
      const taken = next ? await take(next) : null
      if (taken) ahead.push(taken)
      else open -= 1
    }
  }

  async function run(): Promise<void> {
    for (await fill(); ahead.length > 0 && !stopped; await fill()) {
      const [taken, ...rest] = ahead
      ahead = rest
      if (!taken) break
      const outcome = await taken.outcome
      if (stopped) break
      await writer
        .run(() => file(taken, outcome))
        .catch((error: unknown) =>
          given.warn('an item could not be logged', { itemId: taken.version.itemId, why: messageOf(error) }),
        )
      open -= 1
    }
    running = null
  }

  return {
    enqueue(waiting: readonly Waiting[]): void {
      if (waiting.length === 0 || stopped) return
      queue.push(...waiting)
      open += waiting.length
      running ??= run()
    },
    pending: () => open,
    async settled(): Promise<void> {
      while (running) await running
    },
    /** Lets the item in hand finish; what waits is taken up at the next start. */
    async stop(): Promise<void> {
      stopped = true
      await running
    },
  }
}
