import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { Given } from './given.ts'
import { decideMerger, type Reads } from './merger-decision.ts'

/** Proposals that are looked through for one that a person has answered. */
const LATEST = 200

/** True where people hold on to a story beside its own log: by a link, a rule, a mute, a wall, or an answer to a proposal. */
async function isHeldOnTo({ store }: Pick<Given, 'store'>, storyId: string): Promise<boolean> {
  if ((await store.shares(storyId)).some(({ revokedAt }) => revokedAt === null)) return true
  const [{ screen: alerting }, { screen: desk }] = await Promise.all([store.screen('alerting'), store.screen('desk')])
  if (alerting.kind === 'alerting') {
    const { rules, mutes } = alerting
    if (rules.some(({ rule }) => rule.scope.stories.includes(storyId))) return true
    if (mutes.some(({ what, value }) => what === 'story' && value === storyId)) return true
  }
  const isShown = desk.kind === 'desk' && desk.walls.some((w) => !w.removed && w.held && w.storyId === storyId)
  const answered = (await store.proposals(LATEST)).some(
    (p) => p.answeredBy !== null && (p.storyId === storyId || p.otherId === storyId),
  )
  return isShown || answered
}

/** True where no person has done anything in a story or beside it. */
async function isUntouched(given: Pick<Given, 'store'>, storyId: string): Promise<boolean> {
  const events = await given.store.eventsOfStory(storyId, await given.store.head())
  return events.every(({ by }) => by === 'auto') && !(await isHeldOnTo(given, storyId))
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
