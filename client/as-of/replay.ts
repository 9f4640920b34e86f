import type { LogEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold-story.ts'
import type { StoryScreen } from '../../shared/screen.ts'

/** A whole screen is kept after each so many events, so that going back costs no more than going on. */
const EVERY = 64

/** A story's screen after any number of its events, folded here: what the slider shows while it is dragged. */
export class Replay {
  readonly #events: readonly LogEvent[]
  readonly #kept: StoryScreen[]
  #last: { count: number; screen: StoryScreen }

  constructor(storyId: string, events: readonly LogEvent[]) {
    this.#events = events
    const empty = emptyStory(storyId)
    this.#kept = [empty]
    this.#last = { count: 0, screen: empty }
  }

  /** L5: the same object when asked twice in a row. */
  after(count: number): StoryScreen {
    if (count !== this.#last.count) this.#last = { count, screen: this.#fold(count) }
    return this.#last.screen
  }

  #fold(count: number): StoryScreen {
    const nearest = Math.min(Math.floor(count / EVERY), this.#kept.length - 1)
    let screen = this.#kept[nearest] ?? emptyStory('')
    for (let at = nearest * EVERY; at < count; at++) {
      const event = this.#events[at]
      if (event !== undefined) screen = foldStory(screen, event)
      if ((at + 1) % EVERY === 0) this.#kept[(at + 1) / EVERY] ??= screen
    }
    return screen
  }
}
