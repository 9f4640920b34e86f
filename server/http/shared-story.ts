import type { ShareRow, Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent } from '../../shared/event.ts'
import { emptyStory, fold } from '../../shared/fold.ts'
import { concerns } from '../../shared/topics-of.ts'
import { asKnownNow } from '../outgoing/as-known-now.ts'
import type { Place } from '../outgoing/listing.ts'
import { storyTold, type StoryTold } from '../outgoing/story-told.ts'

type Reads = Pick<Store, 'head' | 'eventsOfStory'>

/** Stories of which the log is kept in memory: many people read few links. */
const KEPT = 30

interface Shown {
  told: StoryTold
  /** When what is shown may last have changed: of a moment too, since what is taken back later goes from it. */
  changedAt: string
}

interface Kept {
  events: LogEvent[]
  upTo: number
}

/** The logs of stories that are read by link, each read from the store once and then only for what is new. */
export class SharedStories {
  readonly #store: Reads
  readonly #logs = new Map<string, Kept>()

  constructor(store: Reads) {
    this.#store = store
  }

  async #eventsOf(storyId: string): Promise<LogEvent[]> {
    const upTo = await this.#store.head()
    const kept = this.#logs.get(storyId)
    const since = await this.#store.eventsOfStory(storyId, upTo, undefined, kept?.upTo ?? 0)
    const told = since.filter((event) => concerns(event, `story:${storyId}`))
    const events = kept === undefined ? told : told.length === 0 ? kept.events : [...kept.events, ...told]
    if (kept === undefined && this.#logs.size >= KEPT) this.#logs.clear()
    this.#logs.set(storyId, { events, upTo })
    return events
  }

  /** The story of a link, and of no other: live, or at its moment without what was taken back since. */
  async read({ storyId, asOf }: Pick<ShareRow, 'storyId' | 'asOf'>, place: Place): Promise<Shown> {
    const all = await this.#eventsOf(storyId)
    const events = asOf === null ? all : all.filter(({ seq }) => seq <= asOf)
    const empty = emptyStory(storyId)
    const screen = asOf === null ? fold(empty, all) : asKnownNow(fold(empty, events), fold(empty, all))
    const { story } = screen
    if (story === null) throw new Refusal('not-found', 'this link shows nothing')
    const told = storyTold({ ...screen, story }, events, place)
    return { told, changedAt: all.at(-1)?.at ?? told.listing.updatedAt }
  }
}
