import type { Batch, Row, Store } from '../../../db/store.ts'
import type { AlertRule, AlertRuleRow } from '../../../shared/alert-rule.ts'
import type { Duty, Target } from '../../../shared/duty.ts'
import type { Alert } from '../../../shared/alert.ts'
import type { EventType, LogEvent, NewEvent } from '../../../shared/event.ts'
import { foldAlerting } from '../../../shared/fold-alerting.ts'
import { rulesInForce } from '../../../shared/rules-in-force.ts'
import type { AlertingScreen, StoryScreen } from '../../../shared/screen.ts'
import { asLogged, govern, type Governing, governFound, storiesOf } from './govern.ts'
import type { Occurrence } from './occurrence.ts'

/** Events that rules look at; a commit without any passes as it is. */
const LOOKED_AT: ReadonlySet<EventType> = new Set<EventType>([
  'alert-raised',
  'entry-logged',
  'entry-carried',
  'entry-changed',
  'source-changed',
])

export interface RuleDeskGiven {
  store: Pick<Store, 'screen' | 'alertsApart'>
  /** A story that is held in memory, as it stands. */
  held: (storyId: string) => StoryScreen | undefined
  now: () => string
  newId: () => string
}

/** What it needs of the log. */
interface Appending {
  append(batch: Omit<Batch, 'at'>): Promise<LogEvent[]>
  subscribe(listener: (events: readonly LogEvent[]) => void): () => void
}

/** The rules in force, and the way of what is decided into the log past them. */
export class RuleDesk {
  readonly #given: RuleDeskGiven
  #screen: AlertingScreen
  #rules: AlertRule[]

  private constructor(given: RuleDeskGiven, screen: AlertingScreen) {
    this.#given = given
    this.#screen = screen
    this.#rules = rulesInForce(screen.rules)
  }

  static async open(given: RuleDeskGiven): Promise<RuleDesk> {
    const { screen } = await given.store.screen('alerting')
    if (screen.kind !== 'alerting') throw new Error('the store gave another screen')
    return new RuleDesk(given, screen)
  }

  /** Takes over what is in the log. */
  #apply(events: readonly LogEvent[]): void {
    const next = events.reduce(foldAlerting, this.#screen)
    if (next === this.#screen) return
    this.#screen = next
    this.#rules = rulesInForce(next.rules)
  }

  rows(): AlertingScreen['rules'] {
    return this.#screen.rules
  }

  /** All of them, those that are off too. */
  rules(): readonly AlertRule[] {
    return this.#rules
  }

  /** Whom some of the rules tell besides the channels that ask for their kind. */
  tells(ruleIds: readonly string[]): Target[] {
    return this.#rules.flatMap(({ id, tells }) => (ruleIds.includes(id) ? tells : []))
  }

  /** When people can be told. */
  duties(): Duty[] {
    return this.#screen.duties.map(({ duty }) => duty)
  }

  /** What is muted, and who is told next where nobody answers. */
  answering(): Pick<Governing, 'mutes' | 'ladder'> {
    return { mutes: this.#screen.mutes, ladder: this.#screen.ladder?.ladder ?? null }
  }

  /** The log as the desk writes it: what it decides goes past the rules, whoever decided it. */
  over<L extends Appending>(log: L): L {
    // Before anybody else hears of it: who is told now follows from the hours that have just been set.
    log.subscribe((events) => this.#apply(events))
    const append = async (batch: Omit<Batch, 'at'>): Promise<LogEvent[]> =>
      log.append({ ...batch, events: await this.governed(batch.events) })
    return { ...log, append }
  }

  async governed(events: readonly NewEvent[]): Promise<NewEvent[]> {
    if (!events.some(({ type }) => LOOKED_AT.has(type))) return [...events]
    const { now, newId } = this.#given
    const at = now()
    const ids = new Set(events.flatMap((event) => storiesOf(asLogged(event, 0, at))))
    const before = new Map<string, StoryScreen>()
    for (const id of ids) before.set(id, await this.#story(id))
    const apart = await this.#apart(events)
    return govern(events, { rules: this.#rules.filter(({ on }) => on), before, apart, at, newId, ...this.answering() })
  }

  /** What a search rule has found, as one commit: its alerts, and that each item was told. */
  async found({ rule }: AlertRuleRow, found: readonly Occurrence[]): Promise<{ events: NewEvent[]; rows: Row[] }> {
    const { now, newId, store } = this.#given
    const before = new Map<string, StoryScreen>()
    for (const { storyId } of found) if (storyId !== null) before.set(storyId, await this.#story(storyId))
    const apart = await store.alertsApart('search')
    const events = governFound(found, rule.id, {
      rules: [rule],
      before,
      apart,
      at: now(),
      newId,
      ...this.answering(),
    })
    const rows = found.flatMap(({ itemId }): Row[] =>
      itemId === null ? [] : [{ row: 'rule-hit', hit: { ruleId: rule.id, itemId } }],
    )
    return { events, rows }
  }

  async #story(id: string): Promise<StoryScreen> {
    const held = this.#given.held(id)
    if (held) return held
    const { screen } = await this.#given.store.screen(`story:${id}`)
    if (screen.kind !== 'story') throw new Error('the store gave another screen')
    return screen
  }

  async #apart(events: readonly NewEvent[]): Promise<Alert[]> {
    const isAsked = events.some((event) => event.type === 'source-changed' && event.change === 'state')
    return isAsked ? this.#given.store.alertsApart('silence') : []
  }
}
