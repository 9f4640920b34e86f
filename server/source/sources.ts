import type { SettingsRow } from '../../db/store.ts'
import type { SourceRun } from '../../shared/source-run.ts'
import type { SourceSettings } from '../../shared/source-settings.ts'
import type { Far } from './going.ts'
import { NO_RATE } from './rate.ts'
import { type BoundRoute, type RunGiven, runRoute } from './run-route.ts'
import type { Around, Delivered, Pulled } from './transport.ts'
import { Turns } from './turns.ts'

/** Milliseconds between two questions to one host. */
const BETWEEN = 1_000

export const NO_RUN: SourceRun = {
  cursor: null,
  lastPullAt: null,
  lastCopyAt: null,
  fault: null,
  failures: 0,
  rate: NO_RATE,
}

export interface SourcesGiven {
  /** Null for a route that brings its copy itself (push). */
  bind: (row: SettingsRow) => BoundRoute | null
  take: (settings: SourceSettings, delivered: Delivered) => Promise<number | null>
  keep: (id: string, run: SourceRun) => Promise<void>
  /** Hears how far a source is with what it brings, and null when that is done. */
  far: (id: string, far: Far | null) => void
  now: () => number
  random: () => number
  sleep: RunGiven['sleep']
  allowedHosts: readonly string[]
  warn: RunGiven['warn']
}

interface Running {
  stop: AbortController
  ended: Promise<void>
}

/** Whom one is polite to: the host that a route asks; a folder is its own. */
function hostOf({ id, route }: SourceSettings): string {
  if (route.kind === 'http' || route.kind === 'peer') return new URL(route.url).host
  return 'host' in route ? route.host : id
}

/** Every source that the desk asks: started, changed and stopped one by one. */
export class Sources {
  readonly #given: SourcesGiven
  readonly #turns: Turns
  readonly #running = new Map<string, Running>()
  readonly #runs = new Map<string, SourceRun>()

  constructor(given: SourcesGiven, runs: ReadonlyMap<string, SourceRun>) {
    this.#given = given
    this.#turns = new Turns((signal) => given.sleep(BETWEEN, signal))
    for (const [id, run] of runs) this.#runs.set(id, run)
  }

  runOf(id: string): SourceRun {
    return this.#runs.get(id) ?? NO_RUN
  }

  /** Starts a source as it is now set; what ran under its id before has ended. */
  async set(row: SettingsRow): Promise<void> {
    const { settings } = row
    await this.drop(settings.id)
    const route = settings.on ? this.#given.bind(row) : null
    if (route === null) return
    const stop = new AbortController()
    this.#running.set(settings.id, { stop, ended: this.#start(settings, route, stop.signal) })
  }

  /** Ends what runs under an id, once what it has in hand is on disk. */
  async drop(id: string): Promise<void> {
    const running = this.#running.get(id)
    this.#running.delete(id)
    running?.stop.abort()
    await running?.ended
  }

  /** Ends it as `drop` does; under its id another source begins anew. */
  async forget(id: string): Promise<void> {
    await this.drop(id)
    this.#runs.delete(id)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((id) => this.drop(id)))
  }

  /** What a source would bring, without taking it in. */
  async test(row: SettingsRow, signal: AbortSignal): Promise<readonly Delivered[]> {
    const route = this.#given.bind(row)
    if (route === null) return []
    const pull = (cursor: string | null): Promise<Pulled> =>
      this.#turns.take(hostOf(row.settings), signal, () => route.pull(cursor, this.#around(signal)))
    const { delivered, cursor, again } = await pull(null)
    if (delivered.length > 0 || again === undefined) return delivered
    // Files are whole only at a second look.
    await this.#given.sleep(again, signal)
    return (await pull(cursor)).delivered
  }

  #around(signal: AbortSignal): Around {
    const { now, random, allowedHosts } = this.#given
    return { now, random, signal, allowedHosts }
  }

  #start(settings: SourceSettings, route: BoundRoute, signal: AbortSignal): Promise<void> {
    const { take, keep, far, sleep, warn } = this.#given
    return runRoute({
      route,
      every: settings.every * 1_000,
      run: this.runOf(settings.id),
      take: (delivered) => take(settings, delivered),
      far: (gone) => far(settings.id, gone),
      keep: async (run) => {
        this.#runs.set(settings.id, run)
        await keep(settings.id, run)
      },
      inTurn: (ask) => this.#turns.take(hostOf(settings), signal, ask),
      sleep,
      around: this.#around(signal),
      warn: (message, about) => warn(message, { source: settings.id, ...about }),
    })
  }
}
