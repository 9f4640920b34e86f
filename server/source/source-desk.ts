import type { SettingsRow, Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { SourceLineBody } from '../../shared/source-line.ts'
import type { SourceRun } from '../../shared/source-run.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import { healthOf } from './health.ts'
import { counted, usualAt } from './rate.ts'
import { secretApart } from './secret-apart.ts'
import { Sources, type SourcesGiven } from './sources.ts'
import type { Delivered } from './transport.ts'
import { Turns } from './turns.ts'

/** How often silence is looked for, in milliseconds: nothing else but the clock tells of it. */
const LOOK = 30_000

export interface SourceDeskGiven extends Omit<SourcesGiven, 'keep' | 'take'> {
  store: Pick<Store, 'settings' | 'putSettings' | 'dropSettings' | 'sourceRuns' | 'putSourceRun' | 'screen'>
  /** Puts a body on disk and reads it; answers how many copies it held. Throws `Refusal` where it cannot be read. */
  post: (settings: SourceSettings, delivered: Delivered) => Promise<number>
  /** Tells screens of a source. */
  tell: (source: SourceLineBody, change: 'set' | 'removed' | 'state', by: string) => Promise<void>
}

/** A source as it is set and as it is doing; what is secret is left out. */
export interface Standing {
  settings: SourceSettings
  edition: number
  changedAt: string
  hasSecret: boolean
  run: SourceRun
  /** Copies an hour that are usual at this time of day; null while too little is known. */
  usual: number | null
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** What a desk has set up: keeps the settings, runs the routes, and tells when one goes over to another state. */
export class SourceDesk {
  readonly #given: SourceDeskGiven
  readonly #rows = new Map<string, SettingsRow>()
  readonly #lines = new Map<string, SourceLineBody>()
  readonly #sources: Sources
  /** One change of a source at a time: what ran before has to end first, which takes a while. */
  readonly #changes = new Turns(async () => {})
  readonly #began: number
  #pushed = new Map<string, SourceRun>()
  readonly #stopped = new AbortController()
  #watch: NodeJS.Timeout | null = null

  private constructor(given: SourceDeskGiven, runs: ReadonlyMap<string, SourceRun>) {
    this.#given = given
    this.#began = given.now()
    this.#pushed = new Map(runs)
    const { post, store, warn } = given
    const take = async (settings: SourceSettings, delivered: Delivered): Promise<number | null> => {
      try {
        return await post(settings, delivered)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        warn('a delivery could not be read', { source: settings.id, name: delivered.name, why: error.message })
        return null
      }
    }
    const keep = async (id: string, run: SourceRun): Promise<void> => {
      await store.putSourceRun(id, run)
      await this.#look(id)
    }
    this.#sources = new Sources({ ...given, take, keep }, runs)
  }

  /** Takes up the sources as they are set; none is asked before `start`. */
  static async open(given: SourceDeskGiven): Promise<SourceDesk> {
    const { store } = given
    const desk = new SourceDesk(given, await store.sourceRuns())
    const { screen } = await store.screen('sources')
    if (screen.kind === 'sources') for (const { seq: _seq, ...line } of screen.sources) desk.#lines.set(line.id, line)
    for (const row of await store.settings()) desk.#rows.set(row.settings.id, row)
    return desk
  }

  /** Asks those that are on. Whoever reads their copy must know their settings by now. */
  async start(): Promise<void> {
    for (const row of this.#rows.values()) await this.#sources.set(row)
    const look = (): void =>
      void this.#lookAtAll().catch((error: unknown) =>
        this.#given.warn('sources could not be looked at', { why: String(error) }),
      )
    this.#watch = setInterval(look, LOOK).unref()
  }

  settingsOf(id: string): SourceSettings | null {
    return this.#rows.get(id)?.settings ?? null
  }

  all(): Standing[] {
    return [...this.#rows.values()]
      .map((row) => this.#standing(row))
      .toSorted((a, b) => (a.settings.id < b.settings.id ? -1 : 1))
  }

  one(id: string): Standing | null {
    const row = this.#rows.get(id)
    return row ? this.#standing(row) : null
  }

  /**
   * Sets a source up or changes it.
   * @param secret null keeps the one it has, while it asks the same far side
   * @param basedOn edition that the change was made on, 0 for a new one; null for whatever is there
   * @throws Refusal `conflict` where somebody has changed it since
   */
  set(settings: SourceSettings, secret: RouteSecret | null, basedOn: number | null, by: string): Promise<Standing> {
    return this.#inTurn(settings.id, () => this.#set(settings, secret, basedOn, by))
  }

  /** @throws Refusal `not-found` */
  remove(id: string, by: string): Promise<void> {
    return this.#inTurn(id, () => this.#remove(id, by))
  }

  #inTurn<T>(id: string, change: () => Promise<T>): Promise<T> {
    return this.#changes.take(id, this.#stopped.signal, change)
  }

  async #set(
    settings: SourceSettings,
    secret: RouteSecret | null,
    basedOn: number | null,
    by: string,
  ): Promise<Standing> {
    const before = this.#rows.get(settings.id)
    if (basedOn !== null && basedOn !== (before?.edition ?? 0))
      throw new Refusal('conflict', `${settings.id} was changed meanwhile; its edition is now ${before?.edition ?? 0}`)
    const row = {
      ...secretApart(settings, secret, before),
      changedAt: iso(this.#given.now()),
      changedBy: by,
      edition: (before?.edition ?? 0) + 1,
    }
    await this.#given.store.putSettings(row)
    this.#rows.set(settings.id, row)
    await this.#sources.set(row)
    await this.#tell(row, 'set', by)
    return this.#standing(row)
  }

  async #remove(id: string, by: string): Promise<void> {
    const row = this.#rows.get(id)
    if (!row) throw new Refusal('not-found', `there is no source ${id}`)
    await this.#sources.forget(id)
    this.#pushed.delete(id)
    this.#rows.delete(id)
    this.#lines.delete(id)
    await this.#given.store.dropSettings(id)
    await this.#given.tell({ ...this.#lineOf(row), state: 'removed', why: null }, 'removed', by)
  }

  /** What a source would bring now if it began anew; nothing is taken in. @throws TransportFault */
  async test(settings: SourceSettings, secret: RouteSecret | null, signal: AbortSignal): Promise<readonly Delivered[]> {
    const set = secretApart(settings, secret, this.#rows.get(settings.id))
    const row = { ...set, changedAt: '', changedBy: '', edition: 1 }
    return this.#sources.test(row, signal)
  }

  /** Copies came by push. */
  async pushed(id: string, copies: number): Promise<void> {
    if (copies === 0 || this.#rows.get(id)?.settings.route.kind !== 'push') return
    const now = this.#given.now()
    const before = this.#runOf(id)
    const run = { ...before, lastCopyAt: iso(now), rate: counted(before.rate, copies, now) }
    this.#pushed.set(id, run)
    await this.#given.store.putSourceRun(id, run)
    await this.#look(id)
  }

  async stop(): Promise<void> {
    if (this.#watch) clearInterval(this.#watch)
    this.#stopped.abort()
    await this.#sources.stop()
  }

  #runOf(id: string): SourceRun {
    const isPush = this.#rows.get(id)?.settings.route.kind === 'push'
    return (isPush ? this.#pushed.get(id) : undefined) ?? this.#sources.runOf(id)
  }

  #standing({ settings, secret, changedAt, edition }: SettingsRow): Standing {
    const run = this.#runOf(settings.id)
    const hasSecret = Object.values(secret).some((value) => value !== undefined && value !== '')
    return { settings, edition, changedAt, hasSecret, run, usual: usualAt(run.rate, this.#given.now()) }
  }

  #lineOf({ settings, changedAt, edition }: SettingsRow): SourceLineBody {
    const now = this.#given.now()
    const watched = Math.max(this.#began, Date.parse(changedAt))
    const { state, why } = healthOf(settings, this.#runOf(settings.id), watched, now)
    const { id, name, route } = settings
    return { id, name: name ?? id, kind: route.kind, state, why, since: iso(now), edition }
  }

  async #tell(row: SettingsRow, change: 'set' | 'state', by: string): Promise<void> {
    const line = this.#lineOf(row)
    this.#lines.set(line.id, line)
    await this.#given.tell(line, change, by)
  }

  /** Tells of a source whose state is another than screens know. */
  async #look(id: string): Promise<void> {
    const row = this.#rows.get(id)
    if (row && this.#lineOf(row).state !== this.#lines.get(id)?.state) await this.#tell(row, 'state', 'auto')
  }

  async #lookAtAll(): Promise<void> {
    for (const id of this.#rows.keys()) await this.#look(id)
  }
}
