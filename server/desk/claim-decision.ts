import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { StoryCommand } from '../story/stories.ts'
import type { Given } from './given.ts'
import { type Reads, story } from './merger-decision.ts'

type ClaimCommand = Extract<
  StoryCommand,
  { name: 'new-claim' | 'reword-claim' | 'merge-claims' | 'unmerge-claim' | 'drop-claim' | 'restore-claim' }
>

/** An id that the sender has made names nothing else yet. Throws `Refusal` where it does. */
export async function isFree(id: string | undefined, find: (id: string) => Promise<unknown>): Promise<void> {
  if (id !== undefined && (await find(id)) !== null) throw new Refusal('conflict', `the id ${id} is taken`)
}

type Merger = LogEvent & { type: 'claim-changed' }

/** The event that merged the claim as it is merged now. */
async function mergerOf(
  { store }: Pick<Given, 'store'>,
  storyId: string,
  claimId: string,
): Promise<Merger | undefined> {
  const changes = await store.eventsOfStory(storyId, await store.head(), ['claim-changed', 'stories-merged'])
  const mergers = changes.filter((e): e is Merger => e.type === 'claim-changed' && e.change === 'merged')
  const last = mergers.findLast((e) => e.claim.id === claimId)
  if (last) return last
  // A claim that came with its story was merged there.
  const cameFrom = changes.findLast(
    (e) => e.type === 'stories-merged' && e.to === storyId && e.claims.some(({ id }) => id === claimId),
  )
  return cameFrom?.type === 'stories-merged' ? mergerOf({ store }, cameFrom.from, claimId) : undefined
}

/** Reads the claim and its story, and decides what a person's command changes. Throws `Refusal` where that can't be done. */
export async function decideClaim(given: Reads, command: ClaimCommand, by: string): Promise<NewEvent[]> {
  const { store, stories, now } = given
  const { claimId } = command.args
  if (command.name === 'new-claim') {
    await isFree(claimId, (id) => store.claim(id))
    const screen = await story(given, command.args.storyId)
    if (screen.story?.mergedInto)
      throw new Refusal('conflict', 'this story was merged into another: make the claim there')
    return stories.decideCommand(command, { by, at: now(), screen })
  }
  const claim = claimId === undefined ? null : await store.claim(claimId)
  if (!claim) throw new Refusal('not-found', `there is no claim ${claimId}`)
  const screen = await story(given, claim.storyId)
  const merger = command.name === 'unmerge-claim' ? await mergerOf(given, claim.storyId, claim.id) : undefined
  return stories.decideCommand(command, { by, at: now(), screen, ...(merger && { merger }) })
}
