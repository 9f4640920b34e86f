import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { Given } from './given.ts'
import { decideMerger, type Reads } from './merger-decision.ts'

/** True where no person has done anything in a story or beside it. */
async function isUntouched({ store }: Pick<Given, 'store'>, storyId: string): Promise<boolean> {
  const events = await store.eventsOfStory(storyId, await store.head())
  return events.every(({ by }) => by === 'auto')
}

/**
 * S45: what filing alone has parted it puts together again: of the proposals that were just `logged`, the mergers that
 * filing is sure of (`sure`, by id) are carried out where no person has worked on the story that goes. Such a proposal is
 * accepted under nobody's name, and an editor can take it back.
 */
export async function mergeSure(
  given: Reads,
  logged: readonly LogEvent[],
  sure: ReadonlySet<string>,
): Promise<NewEvent[]> {
  const done: NewEvent[] = []
  for (const { seq, at: madeAt, ...event } of logged) {
    if (event.type !== 'proposal-made' || !sure.has(event.proposal.id)) continue
    const { kind, storyId: intoId, otherId: storyId, why: reason } = event.proposal
    if (kind !== 'merge' || storyId === null || !(await isUntouched(given, storyId))) continue
    const proposal = { ...event.proposal, seq, madeAt, state: 'accepted' as const, answeredAt: given.now() }
    done.push({ type: 'proposal-answered', proposal, by: 'auto', reason })
    done.push(...(await decideMerger(given, { name: 'merge-stories', args: { storyId, intoId, reason } }, 'auto')))
  }
  return done
}
