import type { Topic } from '../../shared/topic.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { createBatch, type Soon } from './batch.ts'
import { Calls } from './calls.ts'
import { Lately } from './lately.ts'
import { Holding, type Listeners } from './holding.ts'
import type { Line } from './line.ts'
import { Presence } from './presence.ts'
import { type Happening, type Recalled, reduce } from './reduce.ts'
import { Seeks } from './seeks.ts'
import { createShowing } from './showing.ts'
import type { FollowStore, TopicView } from './view.ts'
import { whyOf } from './why-turned-away.ts'
import { WorksHeard } from './works-heard.ts'

export interface FollowStoreGiven {
  line: Line
  /** When to show what has arrived. */
  soon: Soon
  /** When to show what has changed in the next pane of the page; at once where none is given. */
  next?: Soon
  /** A clock in ms since epoch, for "stale since". */
  now: () => number
  /** Is shown every view that is whole and live. */
  seen?: (view: TopicView) => void
  /** What was last seen of a topic, for when the desk can't be reached. */
  recall?: (topic: Topic) => Promise<Recalled | null>
}

/** The one store of a page, to be opened when the page is and closed with it. */
export interface OpenFollowStore extends FollowStore {
  open(): void
  close(): void
}

interface Arrival {
  /** Null: for every topic that is held. */
  topic: Topic | null
  happening: Happening
}

/** After this long a screen that could not be read, or a line that was turned away, is tried again; in milliseconds. */
const AGAIN = 5_000
/** Screens that nobody holds any more are kept for coming back to, so many at most. */
const KEPT = 8

const tell = (listeners: Listeners): void => listeners.forEach((listener) => listener())

class Store implements OpenFollowStore {
  readonly presence: Presence
  readonly works: WorksHeard
  readonly lately: Lately
  readonly #line: Line
  readonly #now: () => number
  readonly #calls: Calls
  readonly #seen: (view: TopicView) => void
  readonly #recalls: (topic: Topic) => Promise<Recalled | null>
  readonly #seeks: Seeks
  readonly #topics = new Map<Topic, Holding>()
  readonly #arrive: (arrived: Arrival) => void
  readonly #showEach: (changed: Iterable<Listeners>) => void
  #opened = false
  /** An attempt to connect has failed, and none has succeeded since. */
  #cut = false
  /** When the server was last heard of. */
  #heardAt = 0

  constructor({ line, soon, next, now, seen, recall }: FollowStoreGiven) {
    this.#seen = seen ?? (() => undefined)
    this.#recalls = recall ?? (async () => null)
    this.#line = line
    this.#now = now
    this.#calls = new Calls(line)
    this.#seeks = new Seeks(line)
    this.presence = new Presence(line)
    this.works = new WorksHeard(line)
    this.lately = new Lately(line)
    this.#arrive = createBatch((arrived) => this.#apply(arrived), soon)
    this.#showEach = createShowing(tell, next ?? ((run) => run()))
    this.#listen()
  }

  open(): void {
    this.#opened = true
    this.#line.connect()
  }

  close(): void {
    this.#opened = false
    this.#line.disconnect()
  }

  follow(topic: Topic): () => void {
    const holding = this.#holding(topic)
    holding.holders += 1
    if (holding.holders === 1 && this.#line.connected) this.#happen(topic, holding, { type: 'line-up' })
    else if (holding.holders === 1 && this.#cut) this.#recall(topic, holding)
    let held = true
    return () => {
      if (held) this.#letGo(topic, holding)
      held = false
    }
  }

  view: FollowStore['view'] = (topic) => this.#holding(topic).view

  subscribe: FollowStore['subscribe'] = (topic, listener, pane = '') => this.#holding(topic).hear(listener, pane)

  seek: FollowStore['seek'] = (search, hear) => this.#seeks.seek(search, hear)

  beat: FollowStore['beat'] = (beat) => this.#calls.beat(beat)
  command: FollowStore['command'] = (command, waits) => this.#calls.call(command, waits)

  #listen(): void {
    const line = this.#line
    const to = (topic: Topic | null, happening: Happening): void => {
      this.#heardAt = this.#now()
      this.#arrive({ topic, happening })
    }
    line.on('ahead', (message) => to(message.topic, { type: 'ahead', ...message }))
    line.on('frame', (message) => to(message.topic, { type: 'frame', ...message }))
    line.on('reset', (message) => to(message.topic, { type: 'reset', ...message }))
    line.on('refused', (message) => to(message.topic, { type: 'refused', ...message }))
    line.on('connect', () => {
      this.#cut = false
      to(null, { type: 'line-up' })
      this.#calls.sendAgain()
    })
    line.io.on('ping', () => {
      this.#heardAt = this.#now()
    })
    line.on('disconnect', (reason) => {
      const at = reason === 'ping timeout' ? this.#heardAt : this.#now()
      this.#arrive({ topic: null, happening: { type: 'line-down', at } })
      if (reason === 'io server disconnect') this.#reopenLater()
    })
    line.on('connect_error', (error) => {
      if (line.active) this.#recallAll()
      else this.#turnedAway(error)
    })
  }

  #holding(topic: Topic): Holding {
    const known = this.#topics.get(topic)
    if (known) return known
    const fresh = new Holding(topic)
    this.#topics.set(topic, fresh)
    return fresh
  }

  #letGo(topic: Topic, holding: Holding): void {
    holding.holders -= 1
    if (holding.holders > 0) return
    if (this.#line.connected) this.#line.emit('unfollow', { topic })
    this.#happen(topic, holding, { type: 'line-down', at: this.#now() })
    // To the end of the map: the longest unheld goes first.
    this.#topics.delete(topic)
    this.#topics.set(topic, holding)
    const unheld = [...this.#topics].filter(([, one]) => one.holders === 0 && !one.isHeard)
    for (const [old] of unheld.slice(0, -KEPT)) this.#topics.delete(old)
  }

  #apply(arrived: readonly Arrival[]): void {
    const changed = new Set<Holding>()
    const asked = new Map<Topic, Holding>()
    for (const { topic, happening } of arrived) {
      for (const [name, holding] of this.#topics) {
        if (holding.holders === 0 || (topic !== null && topic !== name)) continue
        const before = holding.followed
        holding.followed = reduce(before, happening)
        if (holding.followed !== before) changed.add(holding)
        if (holding.followed.asks > before.asks) asked.set(name, holding)
        if (happening.type === 'refused' && happening.code === 'unavailable') this.#tryAgain(name, holding)
      }
    }
    for (const [topic, holding] of asked) this.#ask(topic, holding)
    for (const holding of changed) this.#renew(holding)
    this.#showEach([...changed].flatMap((holding) => holding.panes()))
  }

  #happen(topic: Topic, holding: Holding, happening: Happening): void {
    const before = holding.followed
    holding.followed = reduce(before, happening)
    if (holding.followed.asks > before.asks) this.#ask(topic, holding)
    if (holding.followed !== before) this.#show(holding)
  }

  #show(holding: Holding): void {
    this.#renew(holding)
    for (const listeners of holding.panes()) tell(listeners)
  }

  #renew(holding: Holding): void {
    holding.renew()
    if (holding.view.state.at === 'live') this.#seen(holding.view)
  }

  /** F1 */
  #ask(topic: Topic, { followed: { cursor } }: Holding): void {
    if (this.#line.connected) this.#line.emit('follow', { topic, cursor, protocol: PROTOCOL_VERSION })
  }

  #tryAgain(topic: Topic, holding: Holding): void {
    setTimeout(() => {
      const due = holding.followed.state.at === 'refused' && holding.holders > 0 && this.#line.connected
      if (due) this.#happen(topic, holding, { type: 'line-up' })
    }, AGAIN)
  }

  /** The desk can't be reached; the line goes on trying. */
  #recallAll(): void {
    if (this.#cut) return
    this.#cut = true
    for (const [topic, holding] of this.#topics) if (holding.holders > 0) this.#recall(topic, holding)
  }

  #recall(topic: Topic, holding: Holding): void {
    const show = (kept: Recalled | null): void => {
      if (kept !== null && !this.#line.connected) this.#happen(topic, holding, { type: 'recalled', ...kept })
    }
    void this.#recalls(topic).then(show)
  }

  /** The server answered and did not let us in. Other failures of connecting are tried again by the line itself. */
  #turnedAway(error: Error): void {
    const { code, message } = whyOf(error)
    this.#arrive({ topic: null, happening: { type: 'turned-away', code, message } })
    if (code !== 'unavailable') this.#calls.refuse(message)
    this.#reopenLater()
  }

  #reopenLater(): void {
    setTimeout(() => {
      if (this.#opened && !this.#line.active) this.#line.connect()
    }, AGAIN)
  }
}

/** Opens nothing yet: `open()` does. */
export const createFollowStore = (given: FollowStoreGiven): OpenFollowStore => new Store(given)
