import type { Log } from '../../server/log/log.ts'
import type { NewEvent } from '../../shared/event.ts'
import { aClaim, anEntry, aStory, NO_COUNTS } from './build.ts'

const LARGE = { id: 'large', entries: 2_000, parties: 40 }
const HOUR = 3_600_000
const FORTNIGHT = 14 * 24 * HOUR
const STANCES = ['report', 'denial', 'follow-up', 'no-comment', 'confirmation'] as const
const AT_ONCE = 500

const auto = { by: 'auto', reason: null } as const

/** The entry at a place: forty parties take turns over the fortnight before `now`, each but the first answering one before it. */
function entryAt(place: number, now: number): NewEvent {
  const step = (place * 7_919) % LARGE.entries
  const {
    loggedAt: _at,
    seq: _seq,
    ...entry
  } = anEntry({
    id: `e${place}`,
    storyId: LARGE.id,
    claimId: 'claim',
    party: `Party ${(place * 13 + Math.floor(place / 7)) % LARGE.parties}`,
    stance: STANCES[place % STANCES.length] ?? 'report',
    saidAt: new Date(now - FORTNIGHT + step * (FORTNIGHT / LARGE.entries)).toISOString(),
    respondsTo: place === 0 ? [] : [`e${Math.floor(place / 2)}`],
  })
  return { type: 'entry-logged', entry, ...auto }
}

/** Puts a story of 2,000 entries by 40 parties over a fortnight into a log. Answers where it is shown, and how many entries it has. */
export async function logLargeStory(log: Log, now: number): Promise<{ path: string; entries: number }> {
  const { seq: _seq, ...story } = aStory({
    id: LARGE.id,
    counts: { ...NO_COUNTS, items: 1, reports: 400, parties: LARGE.parties },
  })
  const begun: NewEvent[] = [
    { type: 'story-opened', story, ...auto },
    { type: 'claim-made', claim: aClaim({ id: 'claim', storyId: LARGE.id }), ...auto },
  ]
  await log.append({ events: begun, rows: [] })
  for (let from = 0; from < LARGE.entries; from += AT_ONCE)
    await log.append({ events: Array.from({ length: AT_ONCE }, (_, i) => entryAt(from + i, now)), rows: [] })
  return { path: `/story/${LARGE.id}`, entries: LARGE.entries }
}
