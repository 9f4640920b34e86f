import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import { type Reading, storyOf } from './reading.ts'

const LONGEST = 90
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`)

/** "Kremlin: “pure fiction”" */
const headlineOf = ({ party, quote, text }: Entry): string =>
  `${party}: ${quote === null ? shortened(text) : `“${shortened(quote)}”`}`

/** "denies: Washington Post, Reuters" */
function denies(denials: readonly Entry[], entries: readonly Entry[], claims: readonly { id: string; text: string }[]) {
  const answered = new Set(denials.flatMap((e) => e.respondsTo))
  const outlets = [...new Set(entries.filter((e) => answered.has(e.id)).map((e) => e.party))]
  const texts = denials.map((e) => claims.find((c) => c.id === e.claimId)?.text ?? '')
  return `denies: ${outlets.length > 0 ? outlets.join(', ') : texts.join(' ')}`
}

/** S13: one alert for what one party denies in one item, however many claims it answers. */
export function raiseDenial(reading: Reading, denials: readonly Entry[]): void {
  const { entries, claims } = storyOf(reading)
  const first = denials[0]
  if (first) raise(reading, 'denial', first, denies(denials, entries, claims))
}

export function raiseCorrection(reading: Reading, entryId: string): void {
  const { entries, claims } = storyOf(reading)
  const entry = must(
    entries.find((e) => e.id === entryId),
    'a correction that was just logged',
  )
  raise(reading, 'correction', entry, `corrects: ${claims.find((c) => c.id === entry.claimId)?.text ?? ''}`)
}

function raise(reading: Reading, kind: 'denial' | 'correction', entry: Entry, detail: string): void {
  const { draft, storyId, line, newId } = reading
  const storyTitle = storyOf(reading).story?.title ?? ''
  draft.push([storyId], {
    type: 'alert-raised',
    alert: {
      id: newId(),
      kind,
      entryId: entry.id,
      itemId: line.itemId,
      storyId,
      storyTitle,
      detail,
      headline: headlineOf(entry),
      state: 'open',
      acknowledgedBy: null,
      acknowledgedAt: null,
      reason: null,
    },
  })
}

/** The alert that a kill always raises, in a story or not. */
export const killAlert = (id: string, line: ItemLine, storyTitle: string, entryId: string | null) => ({
  id,
  kind: 'kill' as const,
  entryId,
  itemId: line.itemId,
  storyId: line.storyId,
  storyTitle,
  headline: `${line.sourceName}: killed`,
  detail: line.headline,
  state: 'open' as const,
  acknowledgedBy: null,
  acknowledgedAt: null,
  reason: null,
})
