import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../../db/sqlite/open.ts'
import { migrated } from '../../db/sqlite/testing/migrated.ts'
import type { Store } from '../../db/store.ts'
import { RuleDesk } from '../../server/alert/rules/rule-desk.ts'
import { analyseWith } from '../../server/analysis/analyse.ts'
import type { Analyst } from '../../server/desk/analyst.ts'
import { createDesk } from '../../server/desk/create-desk.ts'
import type { Desk } from '../../server/desk/desk.ts'
import type { Given } from '../../server/desk/given.ts'
import { createWriter } from '../../server/desk/writer.ts'
import { parsePayload } from '../../server/format/parse-payload.ts'
import { decideVersion } from '../../server/item/decide-version.ts'
import { decideRelease } from '../../server/item/release.ts'
import { WORLD } from '../../server/lists/world.ts'
import { createLog } from '../../server/log/create-log.ts'
import type { Log } from '../../server/log/log.ts'
import { ListedNames, NO_ROWS } from '../../server/names/listed-names.ts'
import { createStories } from '../../server/story/create-stories.ts'
import type { Propose } from '../../server/story/propose-once.ts'
import type { ItemReceipt } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'

/** The analysis in this thread: the same function without the thread's start-up time. */
const inline = (): Analyst => {
  let listed = new ListedNames(WORLD, NO_ROWS)
  return {
    analyse: async (copy) => analyseWith(copy, listed.names),
    learn: (lists) => void (listed = new ListedNames(WORLD, lists)),
    close: async () => {},
  }
}

/** A clock that a test sets; it moves a millisecond at each look, so that instants tell order. */
export class TestClock {
  #ms: number
  constructor(at: string) {
    this.#ms = Date.parse(at)
  }
  readonly now = (): string => new Date((this.#ms += 1)).toISOString()
  set(at: string): void {
    this.#ms = Date.parse(at)
  }
}

export interface StartedDesk {
  dataDir: string
  store: Store
  log: Log
  desk: Desk
  rules: RuleDesk
  /** A story as the desk holds it in memory. */
  held: (storyId: string) => StoryScreen | undefined
  /** Posts plain JSON items. */
  post: (...items: Record<string, unknown>[]) => Promise<ItemReceipt[]>
  stop: () => Promise<void>
}

export interface DeskOptions {
  dataDir?: string
  clock?: TestClock
  /** The zone of the desk; UTC where none is given. */
  zone?: string
  analyst?: Analyst
  propose?: Propose
  warn?: (message: string, about: Record<string, unknown>) => void
  readingOf?: Given['readingOf']
  parsePayload?: Given['parsePayload']
  /** Wraps the store, to make it fail or to watch it. */
  wrap?: (store: Store) => Store
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
let made = 0
const newId = (): string => `n${(made += 1)}`

/** A whole desk without HTTP, on a real store in a folder of its own. Stops itself after the test. */
export async function startDesk(options: DeskOptions = {}): Promise<StartedDesk> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'on-record-desk-'))
  const clock = options.clock ?? new TestClock('2024-11-11T09:00:00.000Z')
  const opened = await openStore({ file: migrated(join(dataDir, 'on-record.db')), newId })
  const store = options.wrap?.(opened) ?? opened
  const log = await createLog({ store, now: clock.now, window: 10_000 })
  const stories = createStories({ newId, ...(options.propose && { propose: options.propose }) })
  const rules = await RuleDesk.open({ store, held: (id) => stories.held(id), now: clock.now, newId })
  const desk = await createDesk({
    store,
    log: rules.over(log),
    writer: createWriter(),
    analyst: options.analyst ?? inline(),
    stories,
    world: WORLD,
    parsePayload: options.parsePayload ?? parsePayload,
    readingOf: options.readingOf ?? (() => ({})),
    nameOf: async (actor) => `name of ${actor}`,
    decideVersion,
    decideRelease,
    zone: options.zone ?? 'UTC',
    now: clock.now,
    newId,
    warn: options.warn ?? (() => {}),
  })
  let stopped = false
  const stop = async (): Promise<void> => {
    if (stopped) return
    stopped = true
    await desk.close()
    await opened.close()
  }
  onTestFinished(async () => {
    await stop()
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
  })
  const post = async (...items: Record<string, unknown>[]): Promise<ItemReceipt[]> => {
    const receipts = await desk.post({ contentType: 'application/json', body: encode(items), source: null })
    return receipts.flatMap((receipt) => (receipt.outcome === 'skipped' ? [] : [receipt]))
  }
  return { dataDir, store, log, desk, rules, held: (id) => stories.held(id), post, stop }
}

/** A plain JSON item with the members that a test speaks of. */
export const aPost = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  guid: 'g1',
  source: 'reuters',
  sourceName: 'Reuters',
  version: 1,
  publishedAt: '2024-11-11T08:58:00Z',
  language: 'en',
  headline: 'Kremlin calls report of Trump-Putin call “pure fiction”',
  body: 'MOSCOW, Nov 11 (Reuters) - The Kremlin on Monday denied a Washington Post report that President Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".\n\nThe Washington Post reported on Sunday that the two men had spoken on Thursday, citing people familiar with the matter.',
  ...over,
})
