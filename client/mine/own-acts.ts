import type { LogEvent } from '../../shared/event.ts'
import type { Look } from '../../shared/mine.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { DeskScreen, MineScreen } from '../../shared/screen.ts'
import { concerns } from '../../shared/topics-of.ts'
import { lookWith } from './look-with.ts'

/** Stories that a command names, and the one that an item leaves. */
function storiesOf({ args }: Command, { wire }: Pick<DeskScreen, 'wire'>): string[] {
  const named = ['storyId', 'intoId'].flatMap((key) => Object.entries(args).flatMap(([k, v]) => (k === key ? [v] : [])))
  const left = 'itemId' in args ? wire.find(({ itemId }) => itemId === args.itemId)?.storyId : null
  return [...new Set([...named, left].filter((id) => typeof id === 'string'))]
}

/**
 * C27: stories of which a command's sender had seen everything before it: what it brings about there is no news to them. None
 * that they have never looked at.
 */
export function seenBefore(
  command: Command,
  desk: Pick<DeskScreen, 'stories' | 'wire'>,
  { looks, seenAll }: Pick<MineScreen, 'looks' | 'seenAll'>,
): string[] {
  return storiesOf(command, desk).filter((id) => {
    const story = desk.stories.find((one) => one.id === id)
    const look: Look | null = lookWith(id, looks.find(({ storyId }) => storyId === id) ?? null, seenAll)
    return story !== undefined && look !== null && story.seq <= look.upTo
  })
}

/** An alert that the desk itself raises or moves comes of something that stands beside it. */
const isWork = ({ type, by }: LogEvent): boolean => by !== 'auto' || !type.startsWith('alert-')

/** Whether all that has happened in a story after `from` up to `upTo` was one person's doing; false where the frames leave a gap. */
export function onlyBy(
  who: string,
  storyId: string,
  { from, upTo }: { from: Seq; upTo: Seq },
  frames: readonly Frame[],
): boolean {
  const reached = frames
    .filter(({ topic }) => topic === 'desk')
    .reduce((at, frame) => (frame.after <= at ? Math.max(at, frame.upTo) : at), from)
  return (
    reached >= upTo &&
    frames
      .flatMap(({ events }) => events)
      .filter((event) => event.seq > from && event.seq <= upTo && concerns(event, `story:${storyId}`) && isWork(event))
      .every(({ by }) => by === who)
  )
}
