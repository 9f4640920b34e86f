import { type Entry, REFILED } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { CommandGiven } from './decide-command.ts'
import { readItem } from './decide-item.ts'
import { Draft } from './draft.ts'
import type { Memory } from './memory.ts'
import { resolveAlerts } from './resolve-alerts.ts'

/** An entry without one of its carriers: the next in order is its first; the last one takes the entry with it. */
function without(entry: Entry, itemId: string): Entry {
  const carriedBy = entry.carriedBy.filter((id) => id !== itemId)
  const [first] = carriedBy
  return first === undefined ? { ...entry, carriedBy, state: 'rejected' } : { ...entry, carriedBy, firstItemId: first }
}

/** Takes an item out of the entries of a story: what it alone carries is rejected with it, the rest stays with the others. */
export function leave(draft: Draft, from: StoryScreen, itemId: string, by: string): void {
  for (const entry of from.entries.filter((e) => e.carriedBy.includes(itemId))) {
    const left = without(entry, itemId)
    const change = left.carriedBy.length === 0 ? 'rejected' : 'amended'
    draft.push([from.id], { type: 'entry-changed', entry: left, change }, by, REFILED)
    if (change === 'rejected') resolveAlerts(draft, from, entry.id, by, REFILED)
  }
}

/**
 * S8: an item that a person moves takes what it alone carries out of its old story, leaves the rest to the others that
 * carry it, and is read for positions in its new story.
 */
export function refile(
  memory: Memory,
  args: { itemId: string; storyId: string | null; reason?: string | undefined },
  { by, at, line, screen, to, copy }: CommandGiven,
  newId: () => string,
): NewEvent[] {
  if (!line) throw new Refusal('not-found', `there is no item ${args.itemId}`)
  if (args.storyId !== null && !to?.story) throw new Refusal('not-found', `there is no story ${args.storyId}`)
  const from = line.storyId
  if (from === args.storyId) return []
  const known = (id: string): StoryScreen | undefined =>
    [screen, to].find((s) => s?.id === id) ?? memory.stories.get(id)
  const draft = new Draft(known, at)
  const item = { ...line, held: null, storyId: args.storyId }
  const moved = { type: 'item-filed' as const, item, from, to: args.storyId, why: 'by hand' }
  draft.push([from, args.storyId], moved, by, args.reason ?? null)
  if (from !== null) leave(draft, draft.story(from), line.itemId, by)
  const analysis = memory.items.get(line.itemId)?.analysis ?? copy?.analysis
  if (args.storyId !== null && analysis && !line.withdrawn) {
    const statementsOf = (id: string) => memory.items.get(id)?.analysis.statements ?? []
    readItem(
      {
        draft,
        storyId: args.storyId,
        line: item,
        newId,
        text: copy?.text ?? '',
        statementsOf,
        names: memory.listed.names,
      },
      analysis.statements,
    )
  }
  return draft.close(by)
}
