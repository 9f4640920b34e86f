import { z } from 'zod'
import { alert } from './alert.ts'
import { alertRuleRow } from './alert-rule.ts'
import { claim } from './claim.ts'
import { dutyRow, ladderRow, mute } from './duty.ts'
import { entry } from './entry.ts'
import { itemLine } from './item.ts'
import { columns } from './column.ts'
import { look, seenAll, since } from './mine.ts'
import { note } from './note.ts'
import { outletRow } from './outlet.ts'
import { partyRow } from './party.ts'
import { deskSearch, ownSearch, searchLook } from './saved-search.ts'
import { actor, instant } from './scalar.ts'
import { sourceLine } from './source-line.ts'
import { standingProposal } from './standing-proposal.ts'
import { story } from './story.ts'
import { wall } from './wall.ts'

/** `desk`: newest first in every list. Closed stories stay in `stories`, marked. */
export const deskScreen = z.object({
  kind: z.literal('desk'),
  stories: z.array(story),
  wire: z.array(itemLine),
  alerts: z.array(alert),
  /** Removed ones too, marked. */
  walls: z.array(wall),
})
export type DeskScreen = z.infer<typeof deskScreen>

/** `story:<id>`: claims, entries, items and alerts in the order in which the log made them. `story` is null when there is none by that id. */
export const storyScreen = z.object({
  kind: z.literal('story'),
  id: z.string(),
  story: story.nullable(),
  claims: z.array(claim),
  entries: z.array(entry),
  items: z.array(itemLine),
  alerts: z.array(alert),
})
export type StoryScreen = z.infer<typeof storyScreen>

/** `shown:<id>`: the same as a wall shows it, without who works on it and what was rejected (`for-the-room.ts`). */
export const shownScreen = storyScreen.extend({ kind: z.literal('shown') })
export type ShownScreen = z.infer<typeof shownScreen>

/** `wire`: the newest copy for walls, newest first; nothing that is under embargo. */
export const wireScreen = z.object({ kind: z.literal('wire'), items: z.array(itemLine) })
export type WireScreen = z.infer<typeof wireScreen>

export const alertsScreen = z.object({ kind: z.literal('alerts'), alerts: z.array(alert) })
export type AlertsScreen = z.infer<typeof alertsScreen>

/**
 * `alerting`: the rules that the desk has set, by id (they are read over those that every desk begins with), what is muted,
 * when people can be told, by user, and who is told next where nobody answers; null while nobody has said.
 */
export const alertingScreen = z.object({
  kind: z.literal('alerting'),
  rules: z.array(alertRuleRow),
  mutes: z.array(mute),
  duties: z.array(dutyRow),
  ladder: ladderRow.nullable(),
})
export type AlertingScreen = z.infer<typeof alertingScreen>

/** `wall:<id>`: which story to show (the wall then follows that story) and what may interrupt it. */
export const wallScreen = z.object({ kind: z.literal('wall'), wall, stories: z.array(story), alerts: z.array(alert) })
export type WallScreen = z.infer<typeof wallScreen>

/** `proposals`, for editors: newest first, answered ones too, marked. */
export const proposalsScreen = z.object({ kind: z.literal('proposals'), proposals: z.array(standingProposal) })
export type ProposalsScreen = z.infer<typeof proposalsScreen>

/** `lists`: the desk's own rows, by id; they are read over the world's (`merge-lists.ts`). */
export const listsScreen = z.object({
  kind: z.literal('lists'),
  parties: z.array(partyRow),
  outlets: z.array(outletRow),
})
export type ListsScreen = z.infer<typeof listsScreen>

/** `sources`, for editors: what the desk has set up, by id. */
export const sourcesScreen = z.object({ kind: z.literal('sources'), sources: z.array(sourceLine) })
export type SourcesScreen = z.infer<typeof sourcesScreen>

/** `mine:<userId>`: what belongs to one person on all their devices. Looks stand with the latest first. */
export const mineScreen = z.object({
  kind: z.literal('mine'),
  userId: actor,
  looks: z.array(look),
  /** When their present shift began, as they have said. */
  shift: instant.nullable(),
  since,
  seenAll: seenAll.nullable(),
  /** As they have set them up; null where they never did. */
  columns: columns.nullable(),
  /** Their own saved searches, the last changed at the end. */
  searches: z.array(ownSearch),
  /** Their looks at saved searches, the latest first. */
  searchLooks: z.array(searchLook),
})
export type MineScreen = z.infer<typeof mineScreen>

/** `searches`: what the desk has saved for everybody, the last changed at the end. */
export const searchesScreen = z.object({ kind: z.literal('searches'), searches: z.array(deskSearch) })
export type SearchesScreen = z.infer<typeof searchesScreen>

/** `notes:<id>`, for editors: what they wrote beside a story, removed ones too, in the order of the log. */
export const notesScreen = z.object({ kind: z.literal('notes'), id: z.string(), notes: z.array(note) })
export type NotesScreen = z.infer<typeof notesScreen>

export const screen = z.discriminatedUnion('kind', [
  deskScreen,
  storyScreen,
  shownScreen,
  wireScreen,
  alertsScreen,
  alertingScreen,
  wallScreen,
  listsScreen,
  proposalsScreen,
  sourcesScreen,
  searchesScreen,
  mineScreen,
  notesScreen,
])
export type Screen = z.infer<typeof screen>
