import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { raiseStory } from '../../shared/fold-wall.ts'
import type { Story } from '../../shared/story.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import type { Wall } from '../../shared/wall.ts'
import { nextTurn, takenOver, wakesAt } from '../../shared/wall-turn.ts'
import { WINDOW } from '../../shared/window.ts'
import type { Given } from './given.ts'
import { showing } from './wall-decision.ts'
import { wallFinds } from './wall-finds.ts'

/** The clock is looked at this often at least, in milliseconds: a timer does not see it being set. */
const LONGEST_WAIT = 60_000
/** Before what failed is tried again, in milliseconds. */
const AGAIN = 5_000

/** A fact that comes to an open alert is told within so long, in milliseconds. */
const JUST = 5_000

/** An alert that stood already has told a further denial. */
const isNews = (event: LogEvent): event is LogEvent & { type: 'alert-changed' } =>
  event.type === 'alert-changed' &&
  event.alert.state === 'open' &&
  event.alert.latestAt !== null &&
  Date.parse(event.at) - Date.parse(event.alert.latestAt) < JUST

type Clockwork = Pick<Given, 'store' | 'log' | 'writer' | 'zone' | 'now' | 'warn'>

/**
 * W23: turns the walls. What a wall shows is an event like any other, so that desk, phone and wall agree; one that no
 * screen follows stands still.
 */
export class WallClock {
  readonly #given: Clockwork
  readonly #committed: (events: readonly LogEvent[]) => void
  readonly #walls = new Map<string, Wall>()
  /** As walls have them: the ones that moved last. */
  #stories: Story[] = []
  /** Of walls that a search feeds: what it found when the wall last turned. */
  readonly #found = new Map<string, readonly string[]>()
  #watched: ReadonlySet<string> = new Set()
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(given: Clockwork, committed: (events: readonly LogEvent[]) => void) {
    this.#given = given
    this.#committed = committed
  }

  async begin(): Promise<void> {
    const { screen } = await this.#given.store.screen('desk')
    if (screen.kind !== 'desk') throw new Error('the store gave another screen')
    for (const wall of screen.walls) this.#walls.set(wall.id, wall)
    this.#stories = screen.stories.slice(0, WINDOW.wallStories)
  }

  /** The walls that some screen follows now, and those whose screens show what the desk decides alone: they need no setting up. */
  watch(wallIds: ReadonlySet<string>, bound: Iterable<string> = []): void {
    this.#watched = wallIds
    for (const id of bound) if (!this.#walls.has(id)) this.#walls.set(id, plainWall(id))
    this.#look()
    this.#search()
  }

  /** Hears what was committed. */
  hear(events: readonly LogEvent[]): void {
    let moves = false
    const alarms: LogEvent[] = []
    for (const event of events) {
      if (event.type === 'story-opened' || event.type === 'story-changed')
        this.#stories = raiseStory(this.#stories, event, WINDOW.wallStories)
      else if (event.type === 'wall-changed') this.#walls.set(event.wall.id, event.wall)
      else if (event.type === 'alert-raised' || event.type === 'alert-changed') alarms.push(event)
      else continue
      moves = true
    }
    if (moves) this.#look(alarms)
    if (events.some(({ type }) => type === 'wall-changed' || type === 'search-changed')) this.#search()
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  #on(): Wall[] {
    return [...this.#walls.values()].filter(({ id, removed }) => !removed && this.#watched.has(id))
  }

  /** Asks anew for walls that a search feeds: when they are set, when they have turned, when a screen comes. */
  #search(): void {
    const ask = async (wall: Wall): Promise<void> => {
      const found = await wallFinds(this.#given, wall)
      const before = this.#found.get(wall.id)
      this.#found.set(wall.id, found)
      if (before?.join() !== found.join()) this.#look()
    }
    const failed = (error: unknown): void => this.#given.warn('a wall could not search', { why: String(error) })
    for (const wall of this.#on()) if (wall.programme.order === 'search') void ask(wall).catch(failed)
  }

  /** Turns what is due, if anything is, and sets the clock. */
  #look(alarms: readonly LogEvent[] = []): void {
    if (this.#stopped) return
    const now = Date.parse(this.#given.now())
    const due = this.#on().some((wall) => this.#turnOf(wall, alarms, now) !== null)
    if (!due) return this.#wake()
    const failed = (error: unknown): void => {
      this.#given.warn('a wall could not be turned', { why: String(error) })
      this.#wake(AGAIN)
    }
    void this.#given.writer.run(() => this.#turn(alarms)).catch(failed)
  }

  #turnOf(wall: Wall, alarms: readonly LogEvent[], now: number) {
    for (const event of alarms.toReversed()) {
      if (event.type === 'alert-raised' || isNews(event)) {
        const turn = takenOver(wall, event.alert, now)
        if (turn !== null) return turn
      }
      const over = event.type === 'alert-changed' && event.alert.state !== 'open' ? event.alert.id : null
      if (over !== null && wall.interrupted?.alertId === over)
        return { storyId: wall.interrupted.backTo, interrupted: null }
    }
    return nextTurn(wall, { stories: this.#stories, found: this.#found.get(wall.id) ?? [] }, now)
  }

  async #turn(alarms: readonly LogEvent[]): Promise<void> {
    const { log, now } = this.#given
    const events: NewEvent[] = []
    for (const wall of this.#on()) {
      const turn = this.#turnOf(wall, alarms, Date.parse(now()))
      if (turn === null) continue
      const next = await showing(this.#given, { ...wall, interrupted: turn.interrupted }, turn.storyId)
      events.push({ type: 'wall-changed', wall: next, by: 'auto', reason: null })
    }
    if (events.length > 0) this.#committed(await log.append({ events, rows: [] }))
  }

  #wake(delay?: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    const now = Date.parse(this.#given.now())
    // One that is due and yet stays (nothing else takes a turn) waits for an event.
    const due = this.#on()
      .flatMap((wall) => wakesAt(wall) ?? [])
      .filter((at) => at > now)
    const seeks = this.#on().some(({ programme }) => programme.order === 'search')
    const wait = delay ?? Math.min(...due, seeks ? now + LONGEST_WAIT : Infinity) - now
    if (wait === Infinity) return
    const again = (): void => {
      this.#look()
      this.#search()
    }
    this.#timer = setTimeout(again, Math.min(Math.max(wait, 1), LONGEST_WAIT))
    this.#timer.unref()
  }
}
