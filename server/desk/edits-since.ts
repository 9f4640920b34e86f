import type { Edit, PutInstead } from '../../shared/edit.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { changesOf } from '../log/changes-of.ts'
import { eventsAbout } from '../log/explain.ts'
import type { Given } from './given.ts'
import { overlapsOf } from './overlaps.ts'

type Reads = Pick<Given, 'store' | 'nameOf'>
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

/** Changes by people that are looked through where they stand under no story. */
const MOST_ANYWHERE = 1_000

/** D20: what others have done, since its editor saw it, to what a command changes; nothing where it does not say. */
export async function editsSince(given: Reads, command: Command, by: string): Promise<Edit[]> {
  const basedOn = 'basedOn' in command.args ? command.args.basedOn : undefined
  if (basedOn === undefined || basedOn === null) return []
  const { store, nameOf } = given
  const head = await store.head()
  const edits = new Map<number, Edit>()
  for (const { storyId, types, did: didOf } of await overlapsOf(store, command)) {
    const since =
      storyId === null
        ? await store.eventsByPeople(basedOn, MOST_ANYWHERE, types)
        : await store.eventsOfStory(storyId, head, types, basedOn)
    for (const event of since) {
      const did = didOf(event)
      // The desk's own words on an entry (its carriers, what a later version said) are nobody's decision.
      if (did === null || event.by === by || event.by === 'auto') continue
      const { seq, at } = event
      edits.set(seq, { seq, at, by: event.by, name: await nameOf(event.by), did, put: await putBy(given, event) })
    }
  }
  return [...edits.values()].toSorted((a, b) => a.seq - b.seq)
}
