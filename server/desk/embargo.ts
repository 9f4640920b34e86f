import type { LogEvent } from '../../shared/event.ts'
import type { Given } from './given.ts'
import type { DecideRelease } from '../item/release.ts'

/** Longest delay that a Node timer takes, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Releases held versions when their embargo passes; the release is an event, and the version then goes through the chain. */
export function createEmbargo(
  given: Given & { decideRelease: DecideRelease },
  committed: (events: readonly LogEvent[]) => void,
) {
  const { store, log, writer, now } = given
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  async function release(itemId: string, number: number): Promise<void> {
    const version = await store.itemVersion(itemId, number)
    const line = await store.itemLine(itemId)
    const standing = line && (await store.itemByGuid(line.source, line.guid))
    if (!version || !standing || version.state !== 'held') return
    committed(await log.append(given.decideRelease(standing, version, now())))
  }

  async function releaseDue(): Promise<void> {
    const at = Date.parse(now())
    const due = (await store.held()).filter(({ until }) => Date.parse(until) <= at)
    for (const { itemId, version } of due) await release(itemId, version)
  }

  /** Sets the clock to the earliest embargo; to be called after every held version and at start. */
  async function rewind(): Promise<void> {
    if (stopped) return
    await writer.run(releaseDue)
    const next = (await store.held())[0]
    if (timer) clearTimeout(timer)
    if (!next || stopped) return
    const delay = Math.min(Math.max(Date.parse(next.until) - Date.parse(now()), 1), LONGEST_TIMER)
    timer = setTimeout(() => void start(), delay)
    timer.unref()
  }

  const start = (): Promise<void> =>
    rewind().catch((error: unknown) => given.warn('embargoes could not be released', { why: String(error) }))

  return {
    start,
    stop(): void {
      stopped = true
      if (timer) clearTimeout(timer)
    },
  }
}
