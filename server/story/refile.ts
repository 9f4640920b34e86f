import { type Entry, REFILED } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { CommandGiven } from './decide-command.ts'
import { readItem } from './decide-item.ts'
import { Draft } from './draft.ts'
import { positions } from './known.ts'
import type { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import { resolveAlerts } from './resolve-alerts.ts'

const titleOf = ({ stories }: Memory, id: string): string => {
  const title = stories.get(id)?.story?.title
  return title === undefined ? id : `“${title}”`
}

/** An entry without one of its carriers: the next in order is its first; the last one takes the entry with it. */
function without(entry: Entry, itemId: string): Entry {
  const carriedBy = entry.carriedBy.filter((id) => id !== itemId)
  const [first] = carriedBy
  return first === undefined ? { ...entry, carriedBy, state: 'rejected' } : { ...entry, carriedBy, firstItemId: first }
}

/** S15: the alarm of a kill goes with its item; it points to no entry there, since a killed item is not read anew. */
function takeKill(draft: Draft, from: StoryScreen, to: string, itemId: string, by: string): void {
  const kills = from.alerts.filter((a) => a.kind === 'kill' && a.itemId === itemId)
  if (kills.length === 0) return
  const storyTitle = draft.story(to).story?.title ?? ''
  const alerts = kills.map((alert) => ({ ...alert, storyId: to, storyTitle }))
  const none = { items: [], claims: [], entries: [] }
  draft.push([from.id, to], { type: 'stories-merged', from: from.id, to, ...none, alerts, undone: false }, by, REFILED)
  for (const alert of alerts)
    draft.push([to], { type: 'alert-changed', alert: { ...alert, entryId: null } }, by, REFILED)
}

/**
 * Takes an item out of the entries of a story: what it alone carries is rejected with it, the rest stays with the others.
 * The alarm of its kill stands in the story that it goes to, or, where it goes to none, where it stood.
 */
export function leave(draft: Draft, from: StoryScreen, to: string | null, itemId: string, by: string): void {
  if (to !== null) takeKill(draft, from, to, itemId, by)
  const rest = { ...from, alerts: from.alerts.filter((a) => a.kind !== 'kill' || a.itemId !== itemId) }
  for (const entry of from.entries.filter((e) => e.carriedBy.includes(itemId))) {
    const left = without(entry, itemId)
    const change = left.carriedBy.length === 0 ? 'rejected' : 'amended'
    draft.push([from.id], { type: 'entry-changed', entry: left, change }, by, REFILED)
    if (change === 'rejected') resolveAlerts(draft, rest, entry.id, by, REFILED)
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
  const mergedInto = to?.story?.mergedInto ?? null
  if (args.storyId !== null && mergedInto !== null)
    throw new Refusal('conflict', `this story was merged into ${titleOf(memory, mergedInto)}: file the item there`)
  if (from === args.storyId) return []
  const known = (id: string): StoryScreen | undefined =>
    [screen, to].find((s) => s?.id === id) ?? memory.stories.get(id)
  const draft = new Draft(known, at)
  const item = { ...line, held: null, storyId: args.storyId }
  const moved = { type: 'item-filed' as const, item, from, to: args.storyId, why: 'by hand' }
  draft.push([from, args.storyId], moved, by, args.reason ?? null)
  if (from !== null) leave(draft, draft.story(from), args.storyId, line.itemId, by)
  if (args.storyId !== null && !line.withdrawn) {
    const statementsOf = (id: string) => memory.items.get(id)?.analysis.statements ?? []
    const officesOf: Reading['officesOf'] = (id) => memory.items.get(id)?.analysis.offices ?? []
    const lineRead = (id: string) => memory.items.get(id)?.read
    // Copy and what was found in it are of one version: offsets of one mean nothing in the text of another.
    const { read, text } = copy ?? { read: item, text: '' }
    const reading = {
      draft,
      newId,
      text,
      statementsOf,
      officesOf,
      lineRead,
      names: memory.listed.names.on(line.publishedAt),
    }
    readItem(
      { ...reading, storyId: args.storyId, line: { ...read, held: null, storyId: args.storyId } },
      copy ? positions(copy.analysis) : statementsOf(line.itemId),
    )
  }
  return draft.close(by)
}
