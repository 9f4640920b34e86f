import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { Story } from '../../shared/story.ts'
import { MOST_PINNED, MOST_WATCHERS } from '../../shared/tended.ts'
import { refuseWithdrawn } from '../story/withdrawn.ts'
import type { Given } from './given.ts'

type TendingCommand = Extract<
  Command,
  { name: 'pin-story' | 'unpin-story' | 'assign-story' | 'watch-story' | 'unwatch-story' }
>
type Reads = Pick<Given, 'store' | 'nameOf'>
type Tended = Extract<NewEvent, { type: 'story-tended' }>['change']

async function refuseOnePinMore({ store }: Reads): Promise<void> {
  const { screen } = await store.screen('desk')
  const pinned = screen.kind === 'desk' ? screen.stories.filter((s) => s.pinned).length : 0
  if (pinned >= MOST_PINNED) throw new Refusal('too-many', `a desk pins ${MOST_PINNED} stories at most`)
}

/** Somebody whom the desk knows; ids that it does not know have no name of their own. */
async function personOf({ nameOf }: Reads, userId: string): Promise<Story['assignee']> {
  const name = await nameOf(userId)
  if (name === userId || userId === 'auto') throw new Refusal('not-found', 'the desk knows nobody by this id')
  return { id: userId, name }
}

/** What a command makes of the story's line, and how that is called. */
async function tend(reads: Reads, story: Story, command: TendingCommand, by: Identity): Promise<[Story, Tended]> {
  const others = story.watchers.filter(({ id }) => id !== by.id)
  switch (command.name) {
    case 'pin-story':
      if (!story.pinned) await refuseOnePinMore(reads)
      return [{ ...story, pinned: true }, 'pinned']
    case 'unpin-story':
      return [{ ...story, pinned: false }, 'unpinned']
    case 'watch-story':
      if (others.length >= MOST_WATCHERS) throw new Refusal('too-many', `${MOST_WATCHERS} people watch it already`)
      return [{ ...story, watchers: [...others, { id: by.id, name: by.name }] }, 'watched']
    case 'unwatch-story':
      return [{ ...story, watchers: others }, 'unwatched']
    case 'assign-story': {
      const { userId } = command.args
      return userId === null
        ? [{ ...story, assignee: null }, 'unassigned']
        : [{ ...story, assignee: await personOf(reads, userId) }, 'assigned']
    }
    default:
      return assertNever(command)
  }
}

const isSame = (a: Story, b: Story): boolean =>
  a.pinned === b.pinned && a.assignee?.id === b.assignee?.id && a.watchers.length === b.watchers.length

/** D21: who works on a story, and whether it leads the list: nothing has happened in it, so that its line keeps its place. */
export async function decideTending(reads: Reads, command: TendingCommand, by: Identity): Promise<NewEvent[]> {
  const { storyId, reason = null } = command.args
  const { screen } = await reads.store.screen(`story:${storyId}`)
  if (screen.kind !== 'story' || !screen.story) throw new Refusal('not-found', `there is no story ${storyId}`)
  // Whoever had it before may let go of it.
  if (command.name !== 'unpin-story' && command.name !== 'unwatch-story') refuseWithdrawn(screen.story)
  const [story, change] = await tend(reads, screen.story, command, by)
  return isSame(story, screen.story) ? [] : [{ type: 'story-tended', story, change, by: by.id, reason }]
}
