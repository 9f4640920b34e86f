import type { NewEvent } from '../../shared/event.ts'
import type { World } from '../../shared/merge-lists.ts'
import { assertNever } from '../../shared/must.ts'
import { proposalKey } from '../../shared/proposal.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { WORLD } from '../lists/world.ts'
import { NO_ROWS } from '../names/listed-names.ts'
import { decideCommand } from './decide-command.ts'
import { decideItem } from './decide-item.ts'
import { decideWithdrawal } from './decide-withdrawal.ts'
import { known } from './known.ts'
import { emptyMemory, foldMemory, forgetQuiet, type Memory } from './memory.ts'
import { mergeStories, unmergeStory } from './merge.ts'
import { type Propose, proposeOnce } from './propose-once.ts'
import { proposals } from './propose.ts'
import { partClaims } from './part-claims.ts'
import { mergeSameClaims } from './same-claims.ts'
import { splitStory } from './split.ts'
import { unsplitStory } from './unsplit.ts'
import type { Merger, Remembered, Stories } from './stories.ts'
import { type WeighAnew, weighAnew } from './weigh-anew.ts'
import { type WeighAnswer, weighAnswer } from './weigh-answer.ts'

/** Positions are told in the first pages of copy; what follows are tables and texts of statements. */
const LONGEST = 30_000

const rebuilt = (screens: readonly StoryScreen[], items: readonly Remembered[], memory: Memory): Memory => {
  for (const screen of screens) memory.stories.set(screen.id, screen)
  const inOrder = items.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.line.seq - b.line.seq)
  for (const { line, analysis, at } of inOrder) memory.items.put(known(line, analysis, at))
  return memory
}

function decideMerger(memory: Memory, merger: Merger, newId: () => string): NewEvent[] {
  switch (merger.kind) {
    case 'merge': {
      const events = mergeStories(merger.from, merger.to, merger)
      return [...events, ...mergeSameClaims(memory, merger, events, merger)]
    }
    case 'unmerge': {
      const { events, into } = partClaims(
        memory,
        { into: merger.into, leaving: new Set(merger.merger.claims.map(({ id }) => id)), mergers: merger.claims },
        merger,
      )
      return [...events, ...unmergeStory(merger.emptied, into, merger.merger, merger)]
    }
    case 'unsplit':
      return unsplitStory(merger.split, merger)
    case 'split':
      return splitStory(memory, merger, newId)
    default:
      return assertNever(merger)
  }
}

interface StoriesGiven {
  newId: () => string
  propose?: Propose
  world?: World
  weigh?: WeighAnswer
  anew?: WeighAnew
}

/**
 * Files copy and logs positions, from memory alone. `newId` makes ids for stories, claims, entries, alerts and proposals;
 * `propose` tells what a person should look at; `world` are the lists under the desk's own; `weigh` tells how likely a first denial is one,
 * `anew` how likely who has denied something denies something else.
 */
export function createStories({
  newId,
  propose = proposals,
  world = WORLD,
  weigh = weighAnswer,
  anew = weighAnew,
}: StoriesGiven): Stories {
  let memory = emptyMemory(world, NO_ROWS, weigh, anew)
  return {
    decideItem({ line, body, analysis, at }) {
      // What an item says is in no event: it is kept here, and deciding on it again finds it as it is.
      const item = known(line, analysis, at)
      memory.items.put(item)
      forgetQuiet(memory, at, line.storyId)
      return decideItem(memory, item, `${line.headline}\n\n${body}`.slice(0, LONGEST), newId)
    },
    decideWithdrawal: (line, at) => decideWithdrawal(memory, line, at, newId),
    decideCommand: (command, given) => decideCommand(memory, command, given, newId),
    decideMerger: (merger) => decideMerger(memory, merger, newId),
    propose(itemId, at) {
      const item = memory.items.get(itemId)
      return item ? proposeOnce(memory, propose, item, { at, newId }) : { events: [], sure: new Set() }
    },
    apply(events) {
      for (const event of events) foldMemory(memory, event)
    },
    recall(screen) {
      memory.stories.set(screen.id, screen)
    },
    held: (storyId) => memory.stories.get(storyId),
    knows: (storyId) => memory.stories.has(storyId),
    remember(screens, items, proposed = [], rows = NO_ROWS) {
      memory = rebuilt(screens, items, emptyMemory(world, rows, weigh, anew))
      for (const proposal of proposed) memory.proposed.add(proposalKey(proposal))
    },
  }
}
