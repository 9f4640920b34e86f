import { z } from 'zod'
import { alert, alertBody } from './alert.ts'
import { alertingChange } from './alert-rule.ts'
import { claim, claimBody } from './claim.ts'
import { entry, entryBody, entryLinks } from './entry.ts'
import { itemLine, itemLineBody } from './item.ts'
import { mineChange } from './mine.ts'
import { outletRow } from './outlet.ts'
import { partyRow } from './party.ts'
import { actor, id, instant, seq } from './scalar.ts'
import { deskSearchBody } from './saved-search.ts'
import { sourceLineBody } from './source-line.ts'
import { standingProposal, standingProposalBody } from './standing-proposal.ts'
import { note, noteBody } from './note.ts'
import { story, storyBody } from './story.ts'
import { wall } from './wall.ts'

const STAMP = { seq: true, at: true, by: true, reason: true } as const

/**
 * Everything that can happen, as the log keeps it. A body that lacks `seq` (and `loggedAt`, `raisedAt`) takes them from
 * its event: `seq` and `at` are given once, by the log.
 */
export const eventBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('item-arrived'), item: itemLineBody }),
  z.object({ type: z.literal('item-updated'), item: itemLineBody }),
  /** A version came whose embargo has not passed. Reaches the desk's own screens only. */
  z.object({ type: z.literal('item-held'), item: itemLineBody }),
  z.object({ type: z.literal('item-released'), item: itemLineBody }),
  /** A kill: the item's text stays in history, its line stays on screen as killed. */
  z.object({ type: z.literal('item-withdrawn'), item: itemLineBody }),
  z.object({ type: z.literal('item-filed'), item: itemLine, from: id.nullable(), to: id.nullable(), why: z.string() }),
  z.object({ type: z.literal('item-faulted'), itemId: id, storyId: id.nullable(), fault: z.string().nullable() }),
  z.object({ type: z.literal('story-opened'), story: storyBody }),
  z.object({
    type: z.literal('story-changed'),
    story: storyBody,
    change: z.enum(['activity', 'renamed', 'closed', 'reopened', 'withdrawn']),
  }),
  /** Somebody works on a story: its line stands where it stood, nothing has happened in it. */
  z.object({
    type: z.literal('story-tended'),
    story,
    change: z.enum(['pinned', 'unpinned', 'assigned', 'unassigned', 'watched', 'unwatched']),
  }),
  /** For editors alone. */
  z.object({ type: z.literal('note-written'), note: noteBody }),
  z.object({
    type: z.literal('note-changed'),
    note,
    change: z.enum(['edited', 'removed', 'restored', 'moved']),
    /** Of a note that has moved with its story: where it stood before. */
    from: id.nullable(),
  }),
  /** A story hands items, claims, entries and alerts to another, as they stand there: ids are kept. */
  z.object({
    type: z.literal('stories-merged'),
    from: id,
    to: id,
    items: z.array(itemLine),
    claims: z.array(claim),
    entries: z.array(entry),
    alerts: z.array(alert),
    /** True where it takes a merger back. */
    undone: z.boolean(),
    /** True where only what goes with moved copy is handed over: neither story takes the other in. */
    part: z.boolean().default(false),
  }),
  z.object({ type: z.literal('claim-made'), claim: claimBody }),
  /** A person has re-worded a claim, merged it into another of its story, taken it off, or taken that back. */
  z.object({
    type: z.literal('claim-changed'),
    claim,
    change: z.enum(['reworded', 'merged', 'unmerged', 'dropped', 'restored']),
    before: claim.pick({ text: true, mergedInto: true, dropped: true }),
    /** Entries that a merger moves or links anew, as they stand after it, with what it has changed of them. */
    moved: z.array(z.object({ entry, was: entryLinks })),
  }),
  z.object({ type: z.literal('entry-logged'), entry: entryBody }),
  z.object({ type: z.literal('entry-carried'), storyId: id, entryId: id, itemId: id }),
  z.object({
    type: z.literal('entry-changed'),
    entry,
    change: z.enum(['confirmed', 'rejected', 'restored', 'corrected', 'uncorrected', 'amended']),
  }),
  z.object({ type: z.literal('alert-raised'), alert: alertBody }),
  z.object({ type: z.literal('alert-changed'), alert }),
  /** How alerts arise was changed. */
  z.object({ type: z.literal('alerting-changed'), change: alertingChange }),
  z.object({ type: z.literal('wall-changed'), wall }),
  z.object({ type: z.literal('proposal-made'), proposal: standingProposalBody }),
  z.object({ type: z.literal('proposal-answered'), proposal: standingProposal }),
  /** The desk's word on a party or outlet of its lists: the row without the event's own stamp. */
  partyRow.omit(STAMP).extend({ type: z.literal('party-changed') }),
  outletRow.omit(STAMP).extend({ type: z.literal('outlet-changed') }),
  /** A source was set up, changed or removed, or its route has gone over to another state. */
  z.object({ type: z.literal('source-changed'), source: sourceLineBody, change: z.enum(['set', 'removed', 'state']) }),
  /** A search of the whole desk was saved, renamed, put otherwise or removed. */
  z.object({
    type: z.literal('search-changed'),
    search: deskSearchBody,
    change: z.enum(['saved', 'edited', 'removed']),
  }),
  /** What belongs to one person, on all their devices: nobody else hears of it. */
  z.object({ type: z.literal('mine-changed'), userId: actor, mine: mineChange }),
])
export type EventBody = z.infer<typeof eventBody>
export type EventType = EventBody['type']

/** What the log adds: its number, its moment, who caused it and why. */
export const eventStamp = z.object({ seq, at: instant, by: actor, reason: z.string().nullable() })
export const logEvent = z.intersection(eventStamp, eventBody)
export type LogEvent = z.infer<typeof eventStamp> & EventBody

/** An event that is decided but not yet in the log. */
export type NewEvent = { by: string; reason: string | null } & EventBody
