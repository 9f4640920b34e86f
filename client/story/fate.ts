import { correctionOf } from '../../shared/corrected-since.ts'
import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Standing } from '../../shared/standings.ts'

type Around = Pick<StoryScreen, 'alerts' | 'entries' | 'items'>

/** The wire's words for the withdrawal of what an entry rests on. */
function killOf({ carriedBy, respondsTo, restates }: Entry, { entries, items, alerts }: Around): string | null {
  const below = entries.filter((e) => respondsTo.includes(e.id) || e.id === restates).flatMap((e) => e.carriedBy)
  const concerned = new Set([...carriedBy, ...below])
  const alarm = alerts.findLast((a) => a.kind === 'kill' && a.itemId !== null && concerned.has(a.itemId))
  return alarm?.headline ?? items.find((line) => line.withdrawn && concerned.has(line.itemId))?.headline ?? null
}

/** Why the copy under an entry no longer holds, in the wire's own words: withdrawn, else corrected since. */
export const fateOf = (entry: Entry, standing: Standing, around: Around): string | null =>
  standing === 'stands' ? correctionOf(entry, around) : killOf(entry, around)
