import type { Claim } from '../../shared/claim.ts'
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

  /** S51: claims that the desk has made on the way and nobody has come to stand on are not made. */
  #dropEmpty(): void {
    const isEmpty = ({ id, storyId, by }: Pick<Claim, 'id' | 'storyId' | 'by'>): boolean =>
      by === 'auto' && !this.story(storyId).entries.some((e) => e.claimId === id)
    const empty = this.events.flatMap((e) => (e.type === 'claim-made' && isEmpty(e.claim) ? [e.claim.id] : []))
    if (empty.length === 0) return
    const kept = this.events.filter((e) => e.type !== 'claim-made' || !empty.includes(e.claim.id))
    this.events.splice(0, this.events.length, ...kept)
    for (const [id, screen] of this.#screens)
      this.#screens.set(id, { ...screen, claims: screen.claims.filter((c) => !empty.includes(c.id)) })
  }

  /** S4: one `story-changed` for each story that the decision touched, from its state after the other events. */
  close(by = 'auto'): NewEvent[] {
    this.#dropEmpty()
    for (const [id, screen] of this.#screens) {
      const story = lineOf(screen, must(screen.story, `story ${id} of a draft`), this.at)
      this.push([id], { type: 'story-changed', story, change: 'activity' }, by)
    }
    return this.events
  }
}
