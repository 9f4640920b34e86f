import type { Topic } from '../../shared/topic.ts'
import { type Followed, UNFOLLOWED } from './reduce.ts'
import type { TopicView } from './view.ts'

export type Listeners = ReadonlySet<() => void>

const viewOf = (topic: Topic, { state, cursor, screen }: Followed): TopicView => ({ topic, state, cursor, screen })

/** A topic as the page has it: how it stands, what is shown of it, and who hears of that. */
export class Holding {
  followed: Followed = UNFOLLOWED
  view: TopicView
  holders = 0
  readonly #panes = new Map<string, Set<() => void>>()

  constructor(topic: Topic) {
    this.view = viewOf(topic, UNFOLLOWED)
  }

  get isHeard(): boolean {
    return this.#panes.size > 0
  }

  /** Those who hear of it, pane by pane of the page. */
  panes(): Listeners[] {
    return [...this.#panes.values()]
  }

  hear(listener: () => void, pane: string): () => void {
    const listeners = this.#panes.get(pane) ?? new Set()
    this.#panes.set(pane, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#panes.get(pane) === listeners) this.#panes.delete(pane)
    }
  }

  /** From now on what is shown is how it stands. */
  renew(): void {
    this.view = viewOf(this.view.topic, this.followed)
  }
}
