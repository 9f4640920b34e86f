import type { Look } from '../../shared/mine.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { DeskScreen, MineScreen } from '../../shared/screen.ts'
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
