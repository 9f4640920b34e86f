import { fold } from '../../shared/fold.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Command, CommandAnswer } from '../../shared/protocol/command.ts'
import type { Screen } from '../../shared/screen.ts'
import type { Topic } from '../../shared/topic.ts'
import { concerns, toldTo } from '../../shared/topics-of.ts'
import type { FollowState, FollowStore, TopicView } from '../../client/follow/view.ts'

/** A store without a server: it shows the screens it is given, folds the events it is told, and remembers commands. */
export class FakeStore implements FollowStore {
  readonly commands: Command[] = []
  readonly beat = async () => null
  readonly presence = { attend: () => {}, company: () => null, subscribe: () => () => {} }
  readonly works = { all: () => [], subscribe: () => () => {} }
  readonly lately = { frames: () => [] }
  readonly #views = new Map<Topic, TopicView>()
  readonly #listeners = new Map<Topic, Set<() => void>>()
  #state: FollowState = { at: 'live' }
  #seq: number

  constructor(screens: readonly [Topic, Screen][], seq: number) {
    this.#seq = seq
    for (const [topic, screen] of screens) this.#put(topic, screen)
  }

  #put(topic: Topic, screen: Screen | null): void {
    this.#views.set(topic, { topic, state: this.#state, cursor: { logId: 'fake', seq: this.#seq }, screen })
    for (const listener of this.#listeners.get(topic) ?? []) listener()
  }

  /** Folds events into every screen that they concern, as the server's frames would. */
  tell(...events: LogEvent[]): void {
    this.#seq = events.at(-1)?.seq ?? this.#seq
    for (const [topic, { screen }] of this.#views) {
      const heard = events.filter((event) => concerns(event, topic)).map((event) => toldTo(topic, event))
      this.#put(topic, screen === null ? null : fold(screen, heard))
    }
  }

  /** Says another thing of the connection, for all topics. */
  turn(state: FollowState): void {
    this.#state = state
    for (const [topic, { screen }] of this.#views) this.#put(topic, screen)
  }

  follow(): () => void {
    return () => {}
  }

  view(topic: Topic): TopicView {
    const view = this.#views.get(topic) ?? { topic, state: { at: 'loading' }, cursor: null, screen: null }
    this.#views.set(topic, view)
    return view
  }

  seek(): () => void {
    return () => {}
  }

  subscribe(topic: Topic, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set()
    this.#listeners.set(topic, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  command(command: Command): Promise<CommandAnswer> {
    this.commands.push(command)
    return Promise.resolve({ ok: true, seq: this.#seq })
  }
}
