import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { isHeld } from '../../shared/held.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { ItemVersion } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { MovedCopy } from '../story/split.ts'
import { WITH_STORIES } from '../story/same-claims.ts'
import { refuseWithdrawn } from '../story/withdrawn.ts'
import { asOfVersion } from './chain-decision.ts'
import type { Given } from './given.ts'
import { notesFollow } from './note-decision.ts'
import { wallsFollow } from './walls-follow.ts'

export type MergerCommand = Extract<Command, { name: 'merge-stories' | 'unmerge-story' | 'split-story' }>

export type Reads = Pick<Given, 'store' | 'stories' | 'now'>

/** A story as the store has it, in memory too: what stands in it afterwards is decided on from there. */
export async function story({ store, stories }: Reads, storyId: string): Promise<StoryScreen> {
  const { screen } = await store.screen(`story:${storyId}`)
  if (screen.kind !== 'story' || !screen.story) throw new Refusal('not-found', `there is no story ${storyId}`)
  if (!stories.knows(storyId)) stories.recall(screen)
  return screen
}

const textOf = ({ headline, body }: ItemVersion): string => `${headline}\n\n${body}`

/** An item with its copy, to be read anew where it is moved. Throws `Refusal` where there is none. */
export async function copyOf({ store }: Reads, itemId: string): Promise<MovedCopy> {
  const line = await store.itemLine(itemId)
  if (line === null) throw new Refusal('not-found', `there is no item ${itemId}`)
  if (isHeld(line)) throw new Refusal('conflict', 'an embargoed item is in no story before its release')
  // While a new version waits for its analysis, the one before it is what the item says.
  const versions = (await store.itemVersions(itemId)).filter(({ version }) => version <= line.version)
  for (const version of versions.toSorted((a, b) => b.version - a.version)) {
    const analysis = await store.itemAnalysis(itemId, version.version)
    if (analysis) return { line, read: asOfVersion(line, version), text: textOf(version), analysis }
  }
  return { line, read: line, text: '', analysis: null }
}

/** Reads what a merger or a split speaks of and decides what it changes. Throws `Refusal` where that can't be done. */
export async function decideMerger(given: Reads, command: MergerCommand, by: string): Promise<NewEvent[]> {
  const decided = await decideStories(given, command, by)
  return [...decided, ...(await wallsFollow(given.store, decided, by)), ...(await notesFollow(given, decided, by))]
}

/** The latest merger of a story into another. */
export async function standingMerger(
  { store }: Pick<Reads, 'store'>,
  storyId: string,
): Promise<(LogEvent & { type: 'stories-merged' }) | undefined> {
  const mergers = await store.eventsOfStory(storyId, await store.head(), ['stories-merged'])
  return mergers.filter((e) => e.type === 'stories-merged').findLast((e) => e.from === storyId && !e.undone && !e.part)
}

/** S56: the mergers of claims that came with that of their stories, as far as nobody has merged or parted them since. */
async function claimsMergedWith({ store }: Pick<Reads, 'store'>, { id, claims }: StoryScreen, since: number) {
  const merged = (await store.eventsOfStory(id, await store.head(), ['claim-changed'], since))
    .filter((e) => e.type === 'claim-changed')
    .filter((e) => e.change === 'merged')
  return merged.filter(
    (e) =>
      e.reason === WITH_STORIES &&
      merged.findLast((other) => other.claim.id === e.claim.id) === e &&
      claims.some((claim) => claim.id === e.claim.id && claim.mergedInto === e.claim.mergedInto),
  )
}

async function decideStories(given: Reads, command: MergerCommand, by: string): Promise<NewEvent[]> {
  const { reason = null, storyId } = command.args
  const screen = await story(given, storyId)
  refuseWithdrawn(screen.story)
  const who = { by, at: given.now(), reason }
  if (command.name === 'merge-stories') {
    const to = await story(given, command.args.intoId)
    refuseWithdrawn(to.story)
    return given.stories.decideMerger({ ...who, kind: 'merge', from: screen, to })
  }
  if (command.name === 'split-story') {
    const { itemIds, title = null } = command.args
    const copies = await Promise.all([...new Set(itemIds)].map((itemId) => copyOf(given, itemId)))
    return given.stories.decideMerger({ ...who, kind: 'split', from: screen, copies, title })
  }
  const intoId = screen.story?.mergedInto
  const merger = await standingMerger(given, storyId)
  if (!merger || !intoId || merger.to !== intoId) throw new Refusal('conflict', 'this story is merged into no other')
  const into = await story(given, intoId)
  if (into.story?.mergedInto)
    throw new Refusal('conflict', 'the story that took it in was merged itself: take that back first')
  // A story that was closed before it was merged is closed again.
  const told = await given.store.eventsOfStory(storyId, merger.seq - 1, ['story-opened', 'story-changed'])
  const before = told.at(-1)
  const former = before?.type === 'story-opened' || before?.type === 'story-changed' ? before.story.state : 'open'
  const claims = await claimsMergedWith(given, into, merger.seq)
  return given.stories.decideMerger({ ...who, kind: 'unmerge', emptied: screen, into, merger, claims, former })
}
