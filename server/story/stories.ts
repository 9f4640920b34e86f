import type { Entry } from '../../shared/entry.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import type { ListsScreen, StoryScreen } from '../../shared/screen.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import type { Story } from '../../shared/story.ts'
import type { Leaving } from './moving.ts'
import type { Proposing } from './propose-once.ts'
import type { AlertPast } from './shared-alert.ts'
import type { SplitMade } from './unsplit.ts'
import type { MovedCopy } from './split.ts'
import type { Analysis } from '../../shared/statement.ts'

/** A version whose analysis is done and that is now to be filed and read for positions. */
export interface Arrival {
  /** The item's line as it stands now; `held` is null. */
  line: ItemLine
  body: string
  analysis: Analysis
  /** Log time of the decision. */
  at: string
}

/** Two stories becoming one, one becoming two again, and items leaving for a story of their own. */
export type Merger = { by: string; at: string; reason: string | null } & (
  | { kind: 'merge'; from: StoryScreen; to: StoryScreen }
  | {
      kind: 'unmerge'
      emptied: StoryScreen
      into: StoryScreen
      merger: LogEvent & { type: 'stories-merged' }
      /** The mergers of claims that came with it. */
      claims: readonly (LogEvent & { type: 'claim-changed' })[]
      former: Story['state']
    }
  | { kind: 'unsplit'; split: SplitMade }
  | { kind: 'split'; from: StoryScreen; copies: readonly MovedCopy[]; title: string | null }
)

/** An item that was filed before this process began. */
export interface Remembered {
  line: ItemLine
  analysis: Analysis
  at: string
}

/**
 * The active stories in memory: what filing and logging decide from. `decide…` answers events and changes no story;
 * `apply` folds events that are in the log. The cost of one item does not grow with the archive.
 */
export interface Stories {
  /** Files an analysed version and logs its positions: item-filed, story-opened, claim-made, entry-*, alert-raised, story-changed. */
  decideItem(arrival: Arrival): NewEvent[]
  /** What follows from a kill that is in the log: retraction entry, kill alert, the story's line. */
  decideWithdrawal(line: ItemLine, at: string): NewEvent[]
  /** What a person's command on stories and entries changes. Throws `Refusal` where it can't be done. */
  decideCommand(
    command: StoryCommand,
    given: {
      by: string
      at: string
      entry?: Entry
      line?: ItemLine
      screen: StoryScreen
      to?: StoryScreen | null
      copy?: MovedCopy
      version?: ItemVersion
      left?: readonly Leaving[]
      pasts?: readonly AlertPast[]
      merger?: LogEvent & { type: 'claim-changed' }
    },
  ): NewEvent[]
  /** What follows when a person merges two stories, takes a merger back, or splits one. Throws `Refusal` likewise. */
  decideMerger(command: Merger): NewEvent[]
  /** What a person should look at now that an item has found its story: proposal-made. Asked after its filing was applied. */
  propose(itemId: string, at: string): Proposing
  /** Folds events that are in the log. One decision's events are applied before the next decision. */
  apply(events: readonly LogEvent[]): void
  /** False for a story that has been quiet for longer than memory reaches: `recall` brings it back. */
  knows(storyId: string): boolean
  /** A story that is held in memory. */
  held(storyId: string): StoryScreen | undefined
  /** Takes a story's fresh screen into memory, so that copy that is filed there can be decided on. */
  recall(screen: StoryScreen): void
  /** Rebuilds memory from the store's tables. */
  remember(
    screens: readonly StoryScreen[],
    items: readonly Remembered[],
    proposed?: readonly StandingProposal[],
    rows?: ListsScreen,
  ): void
}

export type StoryCommand = Extract<
  Command,
  {
    name:
      | 'confirm-entry'
      | 'reject-entry'
      | 'restore-entry'
      | 'correct-entry'
      | 'uncorrect-entry'
      | 'add-entry'
      | 'new-claim'
      | 'reword-claim'
      | 'merge-claims'
      | 'unmerge-claim'
      | 'drop-claim'
      | 'restore-claim'
      | 'rename-story'
      | 'close-story'
      | 'reopen-story'
      | 'file-item'
  }
>
