import type { Edit, PutInstead } from '../../shared/edit.ts'
import type { EventType, LogEvent } from '../../shared/event.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { changesOf } from '../log/changes-of.ts'
import { eventsAbout } from '../log/explain.ts'
import type { Given } from './given.ts'

type Reads = Pick<Given, 'store' | 'nameOf'>
/** What an event did to the thing at hand, null where it did nothing to it. */
type DidTo = (event: LogEvent) => string | null

interface Sought {
  storyId: string
  types: readonly EventType[]
  did: DidTo
}

const STORY_TYPES = ['story-changed', 'stories-merged', 'item-filed'] as const

const merged: DidTo = (event) => (event.type !== 'stories-merged' ? null : event.undone ? 'unmerged' : 'merged')

/** What a change of a story's own line is, where it is of a kind that matters. */
const lineDid =
  (storyId: string, ...kinds: string[]): DidTo =>
  (event) =>
    event.type === 'story-changed' && event.story.id === storyId && kinds.includes(event.change)
      ? event.change
      : merged(event)

const ASSIGNED: ReadonlySet<string> = new Set(['assigned', 'unassigned'])
const assigned: DidTo = (event) => (event.type === 'story-tended' && ASSIGNED.has(event.change) ? event.change : null)

const filed =
  (itemIds: readonly string[]): DidTo =>
  (event) =>
    event.type === 'item-filed' && itemIds.includes(event.item.itemId) ? 'filed' : merged(event)

const ofLine = (storyId: string, ...kinds: string[]): Sought[] => [
  { storyId, types: STORY_TYPES, did: lineDid(storyId, ...kinds) },
]

/** Where in the log a command's overlaps stand, and which events are some. */
async function sought({ store }: Reads, { name, args }: Command): Promise<Sought[]> {
  const entryId = 'entryId' in args ? args.entryId : undefined
  if (entryId !== undefined) {
    const entry = await store.entry(entryId)
    const did: DidTo = (e) => (e.type === 'entry-changed' && e.entry.id === entryId ? e.change : null)
    return entry === null ? [] : [{ storyId: entry.storyId, types: ['entry-changed'], did }]
  }
  if ('noteId' in args) {
    const { noteId } = args
    const note = await store.note(noteId)
    const did: DidTo = (e) => (e.type === 'note-changed' && e.note.id === noteId ? `note-${e.change}` : null)
    return note === null ? [] : [{ storyId: note.storyId, types: ['note-changed'], did }]
  }
  if (name === 'assign-story') return [{ storyId: args.storyId, types: ['story-tended'], did: assigned }]
  const claimId = 'claimId' in args ? args.claimId : undefined
  if (claimId !== undefined) {
    const claim = await store.claim(claimId)
    const did: DidTo = (e) => (e.type === 'claim-changed' && e.claim.id === claimId ? `claim-${e.change}` : null)
    return claim === null ? [] : [{ storyId: claim.storyId, types: ['claim-changed'], did }]
  }
  if (name === 'rename-story') return ofLine(args.storyId, 'renamed')
  if (name === 'close-story' || name === 'reopen-story') return ofLine(args.storyId, 'closed', 'reopened')
  if (name === 'merge-stories')
    return [args.storyId, args.intoId].flatMap((id) => ofLine(id, 'renamed', 'closed', 'reopened'))
  if (name === 'split-story') return [{ storyId: args.storyId, types: STORY_TYPES, did: filed(args.itemIds) }]
  if (name !== 'file-item') return []
  const storyId = (await store.itemLine(args.itemId))?.storyId ?? args.storyId
  return storyId === null ? [] : [{ storyId, types: STORY_TYPES, did: filed([args.itemId]) }]
}

/** What an edit put in place of what, where that can be told. */
async function putBy({ store }: Reads, event: LogEvent): Promise<PutInstead[]> {
  if (event.type === 'entry-changed') {
    const { screen } = await store.screen(`story:${event.entry.storyId}`)
    const claims = screen.kind === 'story' ? screen.claims : []
    const changes = changesOf(event.entry, await eventsAbout(store, event.entry), claims)
    return changes.find((change) => change.event.seq === event.seq)?.put ?? []
  }
  if (event.type === 'note-changed' && event.change === 'edited')
    return [{ field: 'note', before: null, after: event.note.text }]
  if (event.type === 'story-tended')
    return [{ field: 'assignee', before: null, after: event.story.assignee?.name ?? null }]
  if (event.type === 'claim-changed' && event.change === 'reworded')
    return [{ field: 'text', before: event.before.text, after: event.claim.text }]
  if (event.type !== 'story-changed' || event.change !== 'renamed') return []
  const lines = await store.eventsOfStory(event.story.id, event.seq - 1, ['story-opened', 'story-changed'])
  const before = lines.findLast((e) => e.type === 'story-opened' || e.type === 'story-changed')
  const title = before !== undefined && 'story' in before ? before.story.title : null
  return [{ field: 'title', before: title, after: event.story.title }]
}

/** D20: what others have done, since its editor saw it, to what a command changes; nothing where it does not say. */
export async function editsSince(given: Reads, command: Command, by: string): Promise<Edit[]> {
  const basedOn = 'basedOn' in command.args ? command.args.basedOn : undefined
  if (basedOn === undefined || basedOn === null) return []
  const { store, nameOf } = given
  const head = await store.head()
  const edits = new Map<number, Edit>()
  for (const { storyId, types, did: didOf } of await sought(given, command)) {
    for (const event of await store.eventsOfStory(storyId, head, types, basedOn)) {
      const did = didOf(event)
      // The desk's own words on an entry (its carriers, what a later version said) are nobody's decision.
      if (did === null || event.by === by || event.by === 'auto') continue
      const { seq, at } = event
      edits.set(seq, { seq, at, by: event.by, name: await nameOf(event.by), did, put: await putBy(given, event) })
    }
  }
  return [...edits.values()].toSorted((a, b) => a.seq - b.seq)
}
