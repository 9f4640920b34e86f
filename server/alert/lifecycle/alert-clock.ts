import type { Row, Store } from '../../../db/store.ts'
import { NOBODY_ANSWERED } from '../../../shared/duty.ts'
import type { LogEvent, NewEvent } from '../../../shared/event.ts'
import { type Due, whenDue } from './when-due.ts'

/** The clock is looked at this often at least, in milliseconds: a timer does not see it being set, or the machine asleep. */
const LONGEST_WAIT = 60_000
/** Before what failed is tried again, in milliseconds. */
const AGAIN = 5_000
/** Alerts that are looked at in one commit. */
const AT_ONCE = 200

export interface AlertClockGiven {
  store: Pick<Store, 'dueAlerts'>
  /** Runs a decision as the desk's next task and logs it. */
  tell: (decide: () => Promise<{ events: NewEvent[]; rows: Row[] }>) => Promise<void>
  /** Who is to be told next, and what is muted, as it stands at a moment. */
  due: (at: string) => Due
  now: () => string
  warn: (message: string, about: Record<string, unknown>) => void
}

/**
 * Looks at alerts when their time has come: snoozes end, and who comes next is told. When that is stands with each alert in
 * the database, and what is done about it moves it in the same commit, so that a stop or a crash neither loses a step nor
 * takes one twice.
 */
export class AlertClock {
  readonly #given: AlertClockGiven
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> = Promise.resolve()
  #waiting = false
  #stopped = false

  constructor(given: AlertClockGiven) {
    this.#given = given
  }

  heard(events: readonly LogEvent[]): void {
    if (events.some(({ type }) => type === 'alert-raised' || type === 'alert-changed')) this.wake()
  }

  /** Looks at what is due now and sets the clock to what is next; to be called at the start, too. */
  wake(): void {
    if (this.#waiting || this.#stopped) return
    this.#waiting = true
    this.#running = this.#running.then(() => this.#look())
  }

  /** Resolves when everything that is due by now was looked at. */
  async settled(): Promise<void> {
    let last
    while (last !== this.#running) {
      last = this.#running
      await last
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#running
  }

  async #look(): Promise<void> {
    this.#waiting = false
    if (this.#stopped) return
    try {
      await this.#given.tell(() => this.#decide())
      const [next] = await this.#given.store.dueAlerts(1)
      if (next?.dueAt) this.#wakeAfter(Date.parse(next.dueAt) - Date.parse(this.#given.now()))
    } catch (error) {
      this.#given.warn('alerts that are due could not be looked at', { why: String(error) })
      this.#wakeAfter(AGAIN)
    }
  }

  /** Read where it is decided, behind whatever the desk had to do: what was answered meanwhile is not due. */
  async #decide(): Promise<{ events: NewEvent[]; rows: Row[] }> {
    const { store, now, due } = this.#given
    const at = now()
    const ready = (await store.dueAlerts(AT_ONCE)).filter(({ dueAt }) => dueAt !== null && dueAt <= at)
    const given = due(at)
    const events = ready.map((alert): NewEvent => {
      const next = whenDue(alert, given)
      const reason = next.escalations.length > alert.escalations.length ? NOBODY_ANSWERED : null
      return { type: 'alert-changed', alert: next, by: 'auto', reason }
    })
    return { events, rows: [] }
  }

  #wakeAfter(delay: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(delay, 1), LONGEST_WAIT))
    this.#timer.unref()
  }
}
