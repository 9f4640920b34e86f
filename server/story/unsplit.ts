import type { Alert } from '../../shared/alert.ts'
import type { Claim } from '../../shared/claim.ts'
import { type Entry, position, REFILED } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { SPLIT_TAKEN_BACK } from '../../shared/story.ts'
import { Draft } from './draft.ts'
import { leave } from './leave.ts'
import { lineOf } from './story-line.ts'

/** Both stories of a split: as they stand, and as it found and left them. */
export interface SplitMade {
  from: StoryScreen
  made: StoryScreen
  before: StoryScreen
  after: StoryScreen
  madeAfter: StoryScreen
}

/** All that a person can judge or put right of an entry. */
const entryStands = (entry: Entry): string =>
  JSON.stringify([entry.id, entry.state, position.parse(entry), entry.asRead && position.parse(entry.asRead)])

const claimStands = ({ id, text, mergedInto, dropped }: Claim): string =>
  JSON.stringify([id, text, mergedInto, dropped])

const standing = ({ items, claims, entries }: StoryScreen): string =>
  JSON.stringify([
    items.map((i) => i.itemId).toSorted(),
    claims.map(claimStands).toSorted(),
    entries.map(entryStands).toSorted(),
  ])

const wasHere = (list: readonly { id: string }[], id: string): boolean => list.some((one) => one.id === id)

/** S44: what the split had taken along comes back as the entries, claims and alarms that they are. */
function handBack(draft: Draft, { from, made, before }: SplitMade, by: string): void {
  const part = (what: Partial<Pick<StoryScreen, 'claims' | 'entries' | 'alerts'>>): void => {
    const parts = { items: [], claims: [], entries: [], alerts: [], ...what }
    const event = { type: 'stories-merged' as const, from: made.id, to: from.id, ...parts, undone: true, part: true }
    draft.push([made.id, from.id], event, by, REFILED)
  }
  const storyId = from.id
  for (const claim of made.claims.filter(({ id }) => wasHere(before.claims, id)))
    part({ claims: [{ ...claim, storyId }] })
  for (const entry of before.entries.filter(({ id }) => wasHere(made.entries, id))) part({ entries: [entry] })
  const storyTitle = from.story?.title ?? ''
  for (const alert of made.alerts.filter(({ id, kind }) => kind !== 'kill' && wasHere(before.alerts, id)))
    part({ alerts: [{ ...alert, storyId, storyTitle }] })
}

/** Entries get back the carriers that left, and the state that the split took from them; a later judgement stands. */
function restoreEntries(draft: Draft, { from, before, after }: SplitMade, left: ReadonlySet<string>, by: string): void {
  for (const entry of before.entries.filter((e) => e.carriedBy.some((id) => left.has(id)))) {
    const now = from.entries.find((e) => e.id === entry.id)
    if (!now) continue
    const judged = now.state !== after.entries.find((e) => e.id === entry.id)?.state
    const state = judged ? now.state : entry.state
    const carriedBy = [...new Set([...entry.carriedBy, ...now.carriedBy])]
    const restored = { ...now, state, carriedBy, firstItemId: entry.firstItemId }
    const change = state === now.state ? 'amended' : 'restored'
    draft.push([from.id], { type: 'entry-changed', entry: restored, change }, by, REFILED)
  }
}

/** The alarm as it was before. */
const restored = (alert: Alert, now: Alert): Alert =>
  alert.kind === 'kill' ? { ...now, entryId: alert.entryId } : alert

function restoreAlerts(draft: Draft, { from, made, before, after }: SplitMade, by: string): void {
  const back = new Set(made.alerts.flatMap(({ id, kind }) => (kind === 'kill' ? [] : [id])))
  for (const now of draft.story(from.id).alerts.filter(({ id }) => !back.has(id))) {
    const alert = before.alerts.find((a) => a.id === now.id)
    const left = after.alerts.find((a) => a.id === now.id)
    const changed = left === undefined || (left.state === now.state && left.state !== alert?.state)
    if (alert && changed) draft.push([from.id], { type: 'alert-changed', alert: restored(alert, now) }, by, REFILED)
  }
}

/**
 * S34: a split that is taken back leaves the story as if it had not been: its items return, its entries and alarms stand
 * as they stood, what the opened story had read of them is dropped, and it is withdrawn: no list shows it, who has it open
 * is led here. Refused where
 * somebody, or later copy, has gone on from it there.
 */
export function unsplitStory(split: SplitMade, { by, at }: { by: string; at: string }): NewEvent[] {
  const { from, made, madeAfter } = split
  const story = must(made.story, 'the story that a split opened')
  if (from.story?.mergedInto || story.mergedInto)
    throw new Refusal('conflict', 'one of the two stories was merged since: take that back first')
  if (standing(made) !== standing(madeAfter))
    throw new Refusal('conflict', 'the story that it opened has gone on since: merge the two instead')
  const draft = new Draft((id) => (id === from.id ? from : made), at)
  for (const line of made.items) {
    const item = { ...line, storyId: from.id }
    const why = SPLIT_TAKEN_BACK
    draft.push([made.id, from.id], { type: 'item-filed', item, from: made.id, to: from.id, why }, by)
  }
  handBack(draft, split, by)
  for (const { itemId } of made.items) leave(draft, draft.story(made.id), { to: from.id, itemId, by })
  restoreEntries(draft, split, new Set(made.items.map((line) => line.itemId)), by)
  restoreAlerts(draft, split, by)
  draft.close(by)
  const emptied = {
    ...lineOf(draft.story(made.id), story, at),
    state: 'withdrawn' as const,
    mergedInto: from.id,
    pinned: false,
  }
  draft.push([made.id], { type: 'story-changed', story: emptied, change: 'withdrawn' }, by)
  return draft.events
}
