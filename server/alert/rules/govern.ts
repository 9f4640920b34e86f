import type { Alert } from '../../../shared/alert.ts'
import type { AlertRule } from '../../../shared/alert-rule.ts'
import type { Ladder, Mute } from '../../../shared/duty.ts'
import type { Entry } from '../../../shared/entry.ts'
import type { EventBody, LogEvent, NewEvent } from '../../../shared/event.ts'
import { emptyStory, foldAlerts, foldStory } from '../../../shared/fold.ts'
import { KILL_RULE } from '../../../shared/rules-in-force.ts'
import type { StoryScreen } from '../../../shared/screen.ts'
import { topicsOf } from '../../../shared/topics-of.ts'
import { byGravity, hasItsOwn, isAbout, raisedFor, unmuted, withFact } from './group.ts'
import { firstDue } from '../../../shared/next-due.ts'
import { isMuted } from './is-muted.ts'
import { meets } from './meets.ts'
import type { Occurrence } from './occurrence.ts'
import { occurrencesOf } from './occurrences-of.ts'

/** Above every `seq` that a log can reach: what is being decided stands after all that is logged. */
const UNLOGGED = 2 ** 52
const STORY = 'story:'

export interface Governing {
  /** Rules that are on. */
  rules: readonly AlertRule[]
  /** Stories as they stand before the events. */
  before: ReadonlyMap<string, StoryScreen>
  /** Alerts of no story that are not resolved. */
  apart: readonly Alert[]
  mutes: readonly Mute[]
  ladder: Ladder | null
  at: string
  newId: () => string
}

export const storiesOf = (event: LogEvent): string[] =>
  topicsOf(event).flatMap((topic) => (topic.startsWith(STORY) ? [topic.slice(STORY.length)] : []))

export const asLogged = (event: NewEvent, place: number, at: string): LogEvent => ({
  ...event,
  seq: UNLOGGED + place,
  at,
})

/** Events of one commit on their way into the log, with the alerts that the rules make of them. */
class Governed {
  readonly #given: Governing
  readonly #screens: Map<string, StoryScreen>
  #apart: readonly Alert[]
  readonly #events: NewEvent[] = []
  /** What happened, by the entry in which it did; what is in none stands alone. */
  readonly #occurred = new Map<string, Occurrence[]>()
  readonly #recounted = new Set<string>()
  /** Entries that an alert of its own tells. */
  readonly #told = new Set<string>()

  constructor(given: Governing) {
    this.#given = given
    this.#screens = new Map(given.before)
    this.#apart = given.apart
  }

  of(events: readonly NewEvent[]): NewEvent[] {
    for (const event of events) this.#take(event)
    for (const occurred of this.#occurred.values()) this.#tell(occurred.toSorted(byGravity))
    for (const alertId of this.#recounted) this.#recount(alertId)
    return this.#events
  }

  /** Finds of one rule, of which the log has no event. */
  found(occurred: readonly Occurrence[], ruleId: string): NewEvent[] {
    for (const o of occurred) this.#group(o, [ruleId])
    return this.#events
  }

  #push(event: NewEvent): LogEvent {
    this.#events.push(event)
    const logged = asLogged(event, this.#events.length, this.#given.at)
    for (const id of storiesOf(logged))
      this.#screens.set(id, foldStory(this.#screens.get(id) ?? emptyStory(id), logged))
    this.#apart = foldAlerts({ kind: 'alerts', alerts: [...this.#apart] }, logged).alerts
    return logged
  }

  #put(body: EventBody): void {
    this.#push({ by: 'auto', reason: null, ...body })
  }

  #take(event: NewEvent): void {
    if (event.type === 'alert-raised') return this.#raise(event)
    const logged = this.#push(event)
    for (const o of occurrencesOf(logged, (id) => this.#screens.get(id) ?? null)) {
      const key = o.entryId ?? `${o.kind} ${o.itemId ?? o.headline}`
      this.#occurred.set(key, [...(this.#occurred.get(key) ?? []), o])
    }
    if (event.type === 'entry-carried') this.#carried(event.entryId, event.storyId)
    if (event.type === 'source-changed' && event.source.state !== 'silent') this.#spoken(event.source.name)
  }

  #screen(storyId: string | null): StoryScreen | null {
    return storyId === null ? null : (this.#screens.get(storyId) ?? null)
  }

  #rulesFor(o: Occurrence): string[] {
    return this.#given.rules.filter((rule) => meets(rule, o)).map(({ id }) => id)
  }

  /** Denials, corrections and kills come with their alert: the rules let it pass or not. */
  #raise(event: NewEvent & { type: 'alert-raised' }): void {
    const { alert } = event
    if (alert.kind === 'kill') {
      this.#push({ ...event, alert: { ...alert, rules: [KILL_RULE.id], dueAt: this.#dueAt(alert.kind, false) } })
      return
    }
    if (!hasItsOwn(alert.kind)) return void this.#push(event)
    const screen = this.#screen(alert.storyId)
    const entry = screen?.entries.find(({ id }) => id === alert.entryId)
    if (!screen || !entry) return void this.#push(event)
    const same = screen.entries.filter((e) => isTold(e, entry))
    const asItIs = same.map((e) => this.#asLogged(e, alert.kind, screen))
    if (!asItIs.some((o) => this.#rulesFor(o).length > 0)) return
    const beside = same.flatMap((e) => this.#occurred.get(e.id) ?? [])
    const rules = [...new Set([...asItIs, ...beside].flatMap((o) => this.#rulesFor(o)))]
    for (const { id } of same) this.#told.add(id)
    const ringing = this.#ringing(alert.kind, asItIs)
    this.#push({ ...event, alert: { ...alert, rules, carriers: entry.carriedBy.length, ...ringing } })
  }

  #dueAt(kind: Alert['kind'], muted: boolean): string | null {
    return muted ? null : firstDue(kind, this.#given.ladder, this.#given.at)
  }

  /** Whether an alert rings, and when somebody else is told of it. */
  #ringing(kind: Alert['kind'], about: readonly Occurrence[]): Pick<Alert, 'muted' | 'dueAt'> {
    const { mutes, at } = this.#given
    const muted = about.some((o) => isMuted(o, mutes, at))
    return { muted, dueAt: this.#dueAt(kind, muted) }
  }

  /** An entry as what its alert is about, whether it was logged as that or a person has made it so. */
  #asLogged(entry: Entry, kind: Alert['kind'], screen: StoryScreen): Occurrence {
    const logged = asLogged({ type: 'entry-logged', entry, by: 'auto', reason: null }, 0, this.#given.at)
    const [first, ...rest] = occurrencesOf(logged, () => screen)
    const found = [first, ...rest].find((o) => o?.kind === kind) ?? first
    if (found === undefined) throw new Error(`broken invariant: entry ${entry.id} is what its alert says`)
    return { ...found, kind }
  }

  /** What happened in one entry is one alert: where it has one of its own, its other rules stand on that. */
  #tell(occurred: readonly Occurrence[]): void {
    const met = occurred.filter((o) => !hasItsOwn(o.kind) && this.#rulesFor(o).length > 0)
    const [first] = met
    if (first === undefined || (first.entryId !== null && this.#told.has(first.entryId))) return
    this.#group(first, [...new Set(met.flatMap((o) => this.#rulesFor(o)))])
  }

  #group(o: Occurrence, rules: string[]): void {
    const standing = this.#alertsOf(o.storyId).findLast((alert) => isAbout(alert, o, rules))
    const screen = this.#screen(o.storyId)
    const carriers = screen?.entries.find(({ id }) => id === o.entryId)?.carriedBy.length ?? 0
    if (standing) {
      const { at } = this.#given
      const heard = unmuted(standing, this.#ringing(o.kind, [o]), at)
      this.#put({ type: 'alert-changed', alert: withFact(heard, o, { rules, carriers, at }) })
      return
    }
    const alert = raisedFor(this.#given.newId(), o, rules, screen?.story?.title ?? '', carriers)
    this.#put({ type: 'alert-raised', alert: { ...alert, ...this.#ringing(o.kind, [o]) } })
  }

  #alertsOf(storyId: string | null): readonly Alert[] {
    return storyId === null ? this.#apart.filter((a) => a.storyId === null) : (this.#screen(storyId)?.alerts ?? [])
  }

  #carried(entryId: string, storyId: string): void {
    for (const alert of this.#alertsOf(storyId))
      if (alert.state !== 'resolved' && alert.entryId === entryId) this.#recounted.add(`${storyId} ${alert.id}`)
  }

  /** One event however many items came to carry it in this commit. */
  #recount(key: string): void {
    const [storyId = '', alertId] = key.split(' ')
    const screen = this.#screen(storyId)
    const alert = screen?.alerts.find(({ id }) => id === alertId)
    const carriers = screen?.entries.find(({ id }) => id === alert?.entryId)?.carriedBy.length
    if (!alert || carriers === undefined || carriers === alert.carriers) return
    this.#put({ type: 'alert-changed', alert: { ...alert, carriers } })
  }

  #spoken(name: string): void {
    for (const alert of this.#apart.filter((a) => a.kind === 'silence' && a.headline === `${name} is silent`))
      this.#put({ type: 'alert-changed', alert: { ...alert, state: 'resolved', reason: 'the source speaks again' } })
  }
}

/**
 * What one party says in one item on the same side is one thing, however many claims it answers. What was rejected is said
 * no more: an item that is filed back has left such entries behind.
 */
const isTold = (e: Entry, entry: Entry): boolean =>
  e.id === entry.id ||
  (e.state !== 'rejected' &&
    e.party === entry.party &&
    e.stance === entry.stance &&
    e.firstItemId === entry.firstItemId)

/**
 * The events of one commit with the alerts that the rules make of them, after what they are about. Denials, corrections
 * and kills are raised with their events already, and pass where a rule wants them; kills always do.
 */
export const govern = (events: readonly NewEvent[], given: Governing): NewEvent[] => new Governed(given).of(events)

/** The alerts that one rule makes of what a search has found. */
export const governFound = (found: readonly Occurrence[], ruleId: string, given: Governing): NewEvent[] =>
  new Governed(given).found(found, ruleId)
