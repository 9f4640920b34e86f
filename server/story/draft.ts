import type { EventBody, NewEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { lineOf } from './story-line.ts'

/** Above every `seq` that a log can reach: events of a draft stand after all that is logged. */
const UNLOGGED = 2 ** 52

/** A decision in the making: the events so far, and the stories as they stand after them. */
export class Draft {
  readonly events: NewEvent[] = []
  readonly #screens = new Map<string, StoryScreen>()
  readonly #from: (storyId: string) => StoryScreen | undefined
  readonly at: string

  constructor(from: (storyId: string) => StoryScreen | undefined, at: string) {
    this.#from = from
    this.at = at
  }

  /** The story after the events so far; empty when there is none by that id. */
  story(storyId: string): StoryScreen {
    return this.#screens.get(storyId) ?? this.#from(storyId) ?? emptyStory(storyId)
  }

  push(storyIds: readonly (string | null)[], body: EventBody, by = 'auto', reason: string | null = null): void {
    const event: NewEvent = { by, reason, ...body }
    this.events.push(event)
    const seq = UNLOGGED + this.events.length
    for (const id of storyIds)
      if (id !== null) this.#screens.set(id, foldStory(this.story(id), { ...event, seq, at: this.at }))
  }

  /** Counts the story among those that the decision touched, whatever else it does. */
  touch(storyId: string): void {
    this.#screens.set(storyId, this.story(storyId))
  }

  /** S4: one `story-changed` for each story that the decision touched, from its state after the other events. */
  close(by = 'auto'): NewEvent[] {
    for (const [id, screen] of this.#screens) {
      const story = lineOf(screen, must(screen.story, `story ${id} of a draft`), this.at)
      this.push([id], { type: 'story-changed', story, change: 'activity' }, by)
    }
    return this.events
  }
}
