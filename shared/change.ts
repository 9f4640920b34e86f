import { z } from 'zod'
import { type Entry, REFILED, RENAMED, REVERSED } from './entry.ts'
import type { EventType, LogEvent } from './event.ts'
import { assertNever } from './must.ts'
import { since } from './mine.ts'
import { actor, id, instant, seq } from './scalar.ts'
import { stance } from './statement.ts'
import { storyState } from './story.ts'

/** What can have changed while somebody was not looking, the most serious first. */
export const CHANGES = [
  'kill',
  'denial',
  'reversal',
  'retraction',
  'correction',
  'report',
  'confirmation',
  'follow-up',
  'no-comment',
  'restatement',
  'softened',
  'corrected',
  'uncorrected',
  'rejected',
  'confirmed',
  'restored',
  'merged',
  'unmerged',
  'opened',
  'closed',
  'reopened',
  'renamed',
  'filed',
  'unfiled',
  'claim',
  'context',
] as const
export const changeKind = z.enum(CHANGES)
export type ChangeKind = z.infer<typeof changeKind>

/** A line of "what changed": an event of the log as somebody reads it who was away. */
export const change = z.object({
  seq,
  at: instant,
  by: actor,
  reason: z.string().nullable(),
  kind: changeKind,
  storyId: id.nullable(),
  /** Of a merger the other story; of a filing the one that was left. */
  otherId: id.nullable(),
  entryId: id.nullable(),
  itemId: id.nullable(),
  party: z.string().nullable(),
  stance: stance.nullable(),
  /** The stance as it was read before a correction, where that changed it. */
  was: stance.nullable(),
  /** The position, the claim, the headline or the title, as the copy or the desk words it. */
  words: z.string(),
})
export type Change = z.infer<typeof change>

/** The event types that can tell a reader something; what is new among events joins here. */
const TELLING = [
  'item-withdrawn',
  'item-filed',
  'story-opened',
  'story-changed',
  'stories-merged',
  'claim-made',
  'entry-logged',
  'entry-changed',
] as const satisfies EventType[]
type Telling = LogEvent & { type: (typeof TELLING)[number] }

const isTelling = (event: LogEvent): event is Telling => TELLING.some((type) => type === event.type)

type Told = Pick<Change, 'kind' | 'storyId' | 'words'> & Partial<Change>

const ofEntry = (
  kind: ChangeKind,
  entry: Pick<Entry, 'id' | 'storyId' | 'firstItemId' | 'party' | 'stance' | 'text'>,
): Told => ({
  kind,
  storyId: entry.storyId,
  entryId: entry.id,
  itemId: entry.firstItemId,
  party: entry.party,
  stance: entry.stance,
  words: entry.text,
})

/** A kill is told once: by its item, not by the retraction that is logged for it, too. */
function logged({ entry }: Telling & { type: 'entry-logged' }): Told | null {
  if (entry.evidence?.rule === 'kill') return null
  return ofEntry(entry.evidence?.fresh === REVERSED ? 'reversal' : entry.stance, entry)
}

function changed({ entry, change: what, reason }: Telling & { type: 'entry-changed' }): Told | null {
  const later = entry.evidence?.later
  // An entry that goes along with its item, or whose party is called otherwise, was changed by nobody.
  if (reason === REFILED || reason === RENAMED) return null
  if (what === 'amended') return later === undefined ? null : { ...ofEntry('softened', entry), words: later }
  const before = entry.asRead?.stance ?? entry.stance
  return { ...ofEntry(what, entry), was: what === 'corrected' && before !== entry.stance ? before : null }
}

function filed({ item, from, to, by }: Telling & { type: 'item-filed' }): Told | null {
  if (by === 'auto') return null
  const { itemId, headline: words } = item
  return {
    kind: to === null ? 'unfiled' : 'filed',
    storyId: to ?? from,
    otherId: to === null ? null : from,
    itemId,
    words,
  }
}

function toldOf(event: Telling): Told | null {
  switch (event.type) {
    case 'item-withdrawn':
      return { kind: 'kill', storyId: event.item.storyId, itemId: event.item.itemId, words: event.item.headline }
    case 'item-filed':
      return filed(event)
    case 'story-opened':
      return { kind: 'opened', storyId: event.story.id, words: event.story.title }
    case 'story-changed':
      if (event.change === 'activity' || event.change === 'withdrawn') return null
      return { kind: event.change, storyId: event.story.id, words: event.story.title }
    case 'stories-merged':
      // What goes with moved copy is told by its filing.
      if (event.part) return null
      return { kind: event.undone ? 'unmerged' : 'merged', storyId: event.to, otherId: event.from, words: '' }
    case 'claim-made':
      return { kind: 'claim', storyId: event.claim.storyId, words: event.claim.text }
    case 'entry-logged':
      return logged(event)
    case 'entry-changed':
      return changed(event)
    default:
      return assertNever(event)
  }
}

const NOTHING = { otherId: null, entryId: null, itemId: null, party: null, stance: null, was: null }

/** What an event tells somebody who was away; null for what is no news by itself. */
export function changeOf(event: LogEvent): Change | null {
  const told = isTelling(event) ? toldOf(event) : null
  const { seq: at, at: moment, by, reason } = event
  return told && { seq: at, at: moment, by, reason, ...NOTHING, ...told }
}

/** A change with the names that a reader knows. */
export const toldChange = change.extend({
  /** Of who did it. */
  name: z.string(),
  /** Of the other story. */
  otherTitle: z.string().nullable(),
})
export type ToldChange = z.infer<typeof toldChange>

/** What changed in one story, the newest first; `storyId` is null for copy in no story. */
export const storyChanges = z.object({
  storyId: id.nullable(),
  title: z.string(),
  state: storyState.nullable(),
  changes: z.array(toldChange),
})
export type StoryChanges = z.infer<typeof storyChanges>

/** A page of what changed, by story in the order of their newest change; `next` is the cursor of what lies before it. */
export const changesPage = z.object({
  since,
  /** When that was; null where it is each story's own last look. */
  from: instant.nullable(),
  logId: z.string(),
  /** The log up to here was read. */
  seq,
  stories: z.array(storyChanges),
  next: z.string().nullable(),
})
export type ChangesPage = z.infer<typeof changesPage>
