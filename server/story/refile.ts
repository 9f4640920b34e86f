import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { CommandGiven } from './decide-command.ts'
import { readItem } from './decide-item.ts'
import { Draft } from './draft.ts'
import { leave, leavingWith } from './leave.ts'
import { Moving } from './moving.ts'
import { positions } from './known.ts'
import type { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import { reopenAlerts } from './resolve-alerts.ts'
import { restedOn } from './shared-alert.ts'
import type { MovedCopy } from './split.ts'

const titleOf = ({ stories }: Memory, id: string): string => {
  const title = stories.get(id)?.story?.title
  return title === undefined ? id : `“${title}”`
}

/**
 * S8, S44: an item that a person moves takes along what it alone carries, leaves the rest to the others that carry it, and
 * is read for positions in its new story.
 */
export function refile(
  memory: Memory,
  args: { itemId: string; storyId: string | null; reason?: string | undefined },
  { by, at, line, screen, to, copy, left = [], pasts = [] }: CommandGiven,
  newId: () => string,
): NewEvent[] {
  if (!line) throw new Refusal('not-found', `there is no item ${args.itemId}`)
  if (args.storyId !== null && !to?.story) throw new Refusal('not-found', `there is no story ${args.storyId}`)
  const from = line.storyId
  const mergedInto = to?.story?.mergedInto ?? null
  if (args.storyId !== null && mergedInto !== null)
    throw new Refusal('conflict', `this story was merged into ${titleOf(memory, mergedInto)}: file the item there`)
  if (from === args.storyId) return []
  const known = (id: string): StoryScreen | undefined =>
    [screen, to, ...left.map((one) => one.screen)].find((s) => s?.id === id) ?? memory.stories.get(id)
  const draft = new Draft(known, at)
  const part = from === null || args.storyId === null ? null : leavingWith(draft.story(from), new Set([line.itemId]))
  const item = { ...line, held: null, storyId: args.storyId }
  const moved = { type: 'item-filed' as const, item, from, to: args.storyId, why: 'by hand' }
  draft.push([from, args.storyId], moved, by, args.reason ?? null)
  if (from !== null)
    leave(draft, draft.story(from), { to: args.storyId, itemId: line.itemId, by, but: part?.entries ?? [] })
  const parts = part === null ? left : [part, ...left]
  const moving = args.storyId === null ? null : new Moving({ draft, to: args.storyId, by, newId }, parts)
  if (args.storyId !== null && moving !== null) {
    if (!line.withdrawn) readMoved(memory, { draft, storyId: args.storyId, line: item, newId, moving }, copy)
    moving.rest(line.withdrawn)
    for (const entry of draft.story(args.storyId).entries.filter(({ id }) => moving.hasPlaced(id)))
      reopenAlerts(draft, draft.story(args.storyId), entry, {
        by,
        pasts: pasts.filter((past) => restedOn(past, entry)),
      })
  }
  return moving === null ? draft.close(by) : moving.withoutSpare(draft.close(by))
}

/** Copy and what was found in it are of one version: offsets of one mean nothing in the text of another. */
function readMoved(
  memory: Memory,
  reading: Pick<Reading, 'draft' | 'storyId' | 'line' | 'newId' | 'moving'>,
  copy: MovedCopy | undefined,
): void {
  const { line, storyId } = reading
  const statementsOf = (id: string) => memory.items.get(id)?.analysis.statements ?? []
  const { read, text } = copy ?? { read: line, text: '' }
  readItem(
    {
      ...reading,
      byHand: true,
      line: { ...read, held: null, storyId },
      text,
      statementsOf,
      officesOf: (id) => memory.items.get(id)?.analysis.offices ?? [],
      lineRead: (id) => memory.items.get(id)?.read,
      names: memory.listed.names.on(line.publishedAt),
    },
    copy ? positions(copy.analysis) : statementsOf(line.itemId),
  )
}
