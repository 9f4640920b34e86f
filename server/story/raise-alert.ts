import { headlineOf } from '../../shared/alert-headline.ts'
import type { Entry } from '../../shared/entry.ts'
import { FRESH_ALERT } from '../../shared/fresh-alert.ts'
import type { ItemLine } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { reportsOn } from './claims.ts'
import { type Reading, storyOf } from './reading.ts'
import { denies } from './shared-alert.ts'

/** S13: the alert for what one party denies in one item, however many claims it answers. */
export function alarmOf(
  id: string,
  { id: storyId, story, entries, claims }: StoryScreen,
  denials: readonly Entry[],
  itemId: string,
) {
  const first = must(denials[0], 'a denial')
  const place = { storyId, storyTitle: story?.title ?? '' }
  const alert = alertOn(id, 'denial', place, first, itemId, denies(denials, { entries, claims }))
  return { ...alert, entryIds: denials.map((e) => e.id) }
}

/** S52: a person has just read and filed it, and nobody has reported what it denies: there is nothing to call the desk for. */
function isFiledApart({ byHand, line, ...reading }: Reading, { claimId }: Entry): boolean {
  const { claims, entries } = storyOf({ line, ...reading })
  const isOwn = claims.find(({ id }) => id === claimId)?.firstItemId === line.itemId
  const isAlone = reportsOn(entries, claimId).every(({ firstItemId }) => firstItemId === line.itemId)
  return byHand === true && isOwn && isAlone && claims.length > 1
}

export function raiseDenial(reading: Reading, denials: readonly Entry[]): void {
  const { draft, storyId, line, newId } = reading
  const news = denials.filter((e) => !reading.moving?.isTold(e, reading) && !isFiledApart(reading, e))
  if (news.length > 0)
    draft.push([storyId], { type: 'alert-raised', alert: alarmOf(newId(), storyOf(reading), news, line.itemId) })
}

export function raiseCorrection(reading: Reading, entryId: string): void {
  const { draft, storyId, line, newId } = reading
  const screen = storyOf(reading)
  const entry = must(
    screen.entries.find((e) => e.id === entryId),
    'a correction that was just logged',
  )
  if (reading.moving?.isTold(entry, reading)) return
  draft.push([storyId], { type: 'alert-raised', alert: correctionOf(newId(), screen, entry, line.itemId) })
}

/** The alert for what an outlet corrects of its report. */
export function correctionOf(id: string, { id: storyId, story, claims }: StoryScreen, entry: Entry, itemId: string) {
  const detail = `corrects: ${claims.find((c) => c.id === entry.claimId)?.text ?? ''}`
  return alertOn(id, 'correction', { storyId, storyTitle: story?.title ?? '' }, entry, itemId, detail)
}

const alertOn = (
  id: string,
  kind: 'denial' | 'correction',
  place: { storyId: string; storyTitle: string },
  entry: Entry,
  itemId: string,
  detail: string,
) => ({
  id,
  kind,
  entryId: entry.id,
  itemId,
  ...place,
  detail,
  headline: headlineOf(entry),
  ...FRESH_ALERT,
})

/** The alert that a kill always raises, in a story or not. */
export const killAlert = (id: string, line: ItemLine, storyTitle: string, entryId: string | null) => ({
  id,
  kind: 'kill' as const,
  entryId,
  itemId: line.itemId,
  storyId: line.storyId,
  storyTitle,
  // What is killed has to be told where one line is all there is: in the tray, on the wall, in a notification.
  headline: `${line.sourceName}: ${line.headline}`,
  detail: '',
  ...FRESH_ALERT,
})
