import type { Beat, BeatAnswer } from '../../shared/protocol/beat.ts'
import type { Command, CommandAnswer } from '../../shared/protocol/command.ts'
import type { Cursor } from '../../shared/protocol/cursor.ts'
import type { Seek } from '../../shared/protocol/seek.ts'
import type { Screen } from '../../shared/screen.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Waits } from './calls.ts'
import type { Lately } from './lately.ts'
import type { Presence } from './presence.ts'
import type { WorksHeard } from './works-heard.ts'
import type { HearFinds } from './seeks.ts'

/**
 * F6, what a screen says of itself. `loading`: nothing to show yet. `live`: everything that is in the log is shown.
 * `catching-up`: connected again, `behind` events to go (null while unknown). `stale`: cut off since `since` (ms since
 * epoch), what is shown is that old.
 */
export type FollowState =
  | { at: 'loading' }
  | { at: 'live' }
  | { at: 'catching-up'; behind: number | null }
  | { at: 'stale'; since: number }
  | { at: 'refused'; code: string; message: string }

export interface TopicView<S extends Screen = Screen> {
  topic: Topic
  state: FollowState
  cursor: Cursor | null
  /** The last screen; kept while stale. */
  screen: S | null
}

/** The client's one store, outside React. */
export interface FollowStore {
  /** Follows while at least one caller holds it; answers how to let go. */
  follow(topic: Topic): () => void
  /** The present view; the same object until something changes. */
  view(topic: Topic): TopicView
  /** Hears of each change; answers how to let go. Who are in one pane of the page hear together, each pane in a task of its own. */
  subscribe(topic: Topic, listener: () => void, pane?: string): () => void
  /** Hears what becomes of a search's finds after an answer; answers how to let go. */
  seek(search: Omit<Seek, 'id'>, hear: HearFinds): () => void
  /** What is open here, and who else has it open. */
  readonly presence: Pick<Presence, 'attend' | 'company' | 'subscribe'>
  /** Long work that is under way; told to who follows the sources. */
  readonly works: Pick<WorksHeard, 'all' | 'subscribe'>
  /** What has come last of the desk and of stories. */
  readonly lately: Pick<Lately, 'frames'>
  /** Tells how a wall's screen is doing; null where no answer came. */
  beat(beat: Beat): Promise<BeatAnswer | null>
  /** Sends a command; while cut off it is kept and sent again with the same id (F5), and `waits` hears that it is not done yet. */
  command(command: Command, waits?: Waits): Promise<CommandAnswer>
}
