import type { Claim } from '../../shared/claim.ts'
import { correctionOf, rewrittenIn } from '../../shared/corrected-since.ts'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Later } from '../../shared/later.ts'
import type { ItemLine } from '../../shared/item.ts'
import { languageTag } from '../../shared/language-tag.ts'
import { isSample } from '../../shared/sample-guid.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { shownClaims } from '../../shared/shown-claims.ts'
import { standings, takesBack } from '../../shared/standings.ts'
import type { Stance } from '../../shared/statement.ts'
import type { Story } from '../../shared/story.ts'
import { isDayAlone, whenOf } from '../../shared/when-taken.ts'
import { DESK, type Listing, type Place, titled, type Told, urn, whenTold } from './listing.ts'

/** What became of the words of a position: what a later version of its copy has, else what a correction says. */
export interface Corrected {
  later: Later | null
  notice: string
  /** Either, in a line. */
  told: string
}

/** One position as it goes out. */
export interface Position {
  entry: Entry
  claim: string
  told: Told
  /** When it was taken: a moment, or the day alone ("2024-11-10") where the copy gives no more. */
  takenAt: string
  withdrawn: boolean
  /** What its copy says by now, where that is not what was logged; null where it stands. */
  corrected: Corrected | null
  /** Outlets whose copy carries it. */
  outlets: string[]
}

/** A story as it goes out: what a person has rejected, and who works on it, is left out. */
export interface StoryTold {
  story: Story
  claims: readonly Claim[]
  /** Newest first, by when they were taken. */
  positions: Position[]
  sample: boolean
  listing: Listing
}

/** What goes out is in English, as the interfaces of machines are; the words of the copy stay in its language. */
const SAYS: Record<Stance, string> = {
  report: 'reports',
  'follow-up': 'reports, following others',
  confirmation: 'confirms',
  denial: 'denies',
  restatement: 'restates',
  'no-comment': 'declines to comment',
  correction: 'corrects',
  retraction: 'withdraws',
  context: 'says',
}
export const saysOf = ({ stance }: Pick<Entry, 'stance'>): string => SAYS[stance]

const SOURCING: Record<Entry['sourcing'], string> = {
  'on-record': 'on record',
  unnamed: 'unnamed sources',
  document: 'from a document',
}
export const spoken = ({ party, speaker, role, sourcing }: Entry): string =>
  [speaker === party ? null : speaker, role, SOURCING[sourcing]].filter((part) => part !== null).join(', ')

export const CORRECTED = 'Corrected since'

/** The words alone, without marks of quotation around them. */
const bare = (quote: string): string => quote.replace(/^[\s“"„«]+|[\s”"»]+$/gu, '')

const headline = (entry: Entry, isCorrected: boolean): string =>
  [
    `${entry.party} ${SAYS[entry.stance]}${entry.quote === null ? '' : `: “${bare(entry.quote)}”`}`,
    ...(isCorrected ? [`(${CORRECTED.toLowerCase()})`] : []),
  ].join(' ')

/** When entries and items last changed, by the log. */
type Changes = ReadonlyMap<string, { at: string; seq: number }>

/** What an event changes of positions: themselves, the claim that they name, the copy that they rest on. */
function concerned(event: LogEvent): string[] {
  if (event.type === 'entry-logged' || event.type === 'entry-changed') return [event.entry.id]
  if (event.type === 'entry-carried') return [event.entryId]
  if (event.type === 'stories-merged') return event.entries.map(({ id }) => id)
  if (event.type === 'claim-changed') return [event.claim.id, ...event.moved.map(({ entry }) => entry.id)]
  return event.type === 'item-withdrawn' ? [event.item.itemId] : []
}

/** What brings copy back that was withdrawn changes what rests on it, too. */
function changesIn(events: readonly LogEvent[]): Changes {
  const changes = new Map<string, { at: string; seq: number }>()
  for (const event of events) {
    const back = event.type === 'item-updated' && changes.has(event.item.itemId) ? [event.item.itemId] : []
    for (const id of [...concerned(event), ...back]) changes.set(id, { at: event.at, seq: event.seq })
  }
  return changes
}

interface Around {
  claims: ReadonlyMap<string, string>
  lines: ReadonlyMap<string, ItemLine>
  standing: ReturnType<typeof standings>
  changes: Changes
  corrections: (entry: Entry) => Corrected | null
  storyUrl: string
}

/** An outlet that takes its report back does not say it once more: the kill has the words of the copy with it. */
const withoutKilledWords = (entry: Entry): Entry =>
  takesBack(entry) ? { ...entry, text: 'what it had reported', quote: null } : entry

/** W1: what has become of the words that were logged: whoever reads them elsewhere must not take them for what the copy says. */
function correctedOf(entry: Entry, screen: StoryScreen): Corrected | null {
  const later = rewrittenIn(entry)
  const notice = correctionOf(entry, screen)
  if (later === null) return notice === null ? null : { later, notice, told: notice }
  const { version, words } = later
  const told = words === null ? `version ${version} no longer has these words` : `version ${version} says “${words}”`
  return { later, notice: notice ?? '', told }
}

type Beside = Pick<Position, 'claim' | 'outlets' | 'corrected'>

const wordsOf = (entry: Entry, { claim, outlets, corrected }: Beside): string =>
  [
    entry.text,
    ...(corrected === null ? [] : [`${CORRECTED}: ${corrected.told}`]),
    spoken(entry),
    `On the claim: ${claim}`,
    ...(outlets.length === 0 ? [] : [`Carried by ${outlets.join(', ')}`]),
    ...(entry.state === 'suggested' ? ['Read by the desk’s analysis; not confirmed by an editor.'] : []),
  ].join('\n\n')

function positionOf(logged: Entry, around: Around): Position {
  const { claims, lines, standing, changes, corrections, storyUrl } = around
  const entry = withoutKilledWords(logged)
  const claim = claims.get(entry.claimId) ?? ''
  const outlets = [...new Set(entry.carriedBy.flatMap((id) => lines.get(id)?.sourceName ?? []))]
  const line = lines.get(entry.firstItemId)
  const publishedAt = new Date(whenOf(entry, line)).toISOString()
  const day = isDayAlone(entry, line) ? publishedAt.slice(0, 10) : null
  const withdrawn = standing.get(entry.id) === 'killed'
  const corrected = withdrawn || takesBack(entry) ? null : corrections(entry)
  const moved = [entry.id, entry.claimId, ...entry.carriedBy].flatMap((id) => changes.get(id) ?? [])
  const last = moved.toSorted((a, b) => b.seq - a.seq)[0] ?? { at: entry.loggedAt, seq: entry.seq }
  const told: Told = {
    id: urn('entry', entry.id),
    url: `${storyUrl}#${encodeURIComponent(entry.id)}`,
    title: titled(withdrawn ? `${entry.party} ${SAYS[entry.stance]}` : headline(entry, corrected !== null), withdrawn),
    text: withdrawn ? '' : wordsOf(entry, { claim, outlets, corrected }),
    by: entry.party,
    provider: DESK,
    language: languageTag(line?.language),
    publishedAt,
    day,
    createdAt: entry.loggedAt,
    updatedAt: last.at,
    version: Math.max(1, last.seq),
    tags: [entry.stance, entry.sourcing, entry.state],
    withdrawn,
  }
  return { entry, claim, told, takenAt: whenTold(told), withdrawn, corrected, outlets }
}

/** A story from its own log, `events`, of which `screen` is the fold. */
export function storyTold(
  screen: StoryScreen & { story: Story },
  events: readonly LogEvent[],
  { base, selfUrl, home }: Place,
): StoryTold {
  const { story, entries, items } = screen
  const claims = shownClaims(screen.claims, entries)
  const storyUrl = home ?? `${base}/story/${encodeURIComponent(story.id)}`
  const around: Around = {
    claims: new Map(screen.claims.map(({ id, text }) => [id, text])),
    lines: new Map(items.map((line) => [line.itemId, line])),
    standing: standings(entries, items),
    changes: changesIn(events),
    corrections: (entry) => correctedOf(entry, screen),
    storyUrl,
  }
  const positions = entries
    .filter(({ state }) => state !== 'rejected')
    .map((entry) => positionOf(entry, around))
    .toSorted((a, b) => b.told.publishedAt.localeCompare(a.told.publishedAt) || b.entry.seq - a.entry.seq)
  const sample = items.some(isSample)
  const listing: Listing = {
    id: urn('story', story.id),
    url: storyUrl,
    selfUrl,
    title: sample ? `SAMPLE, not news: ${story.title}` : story.title,
    description: `Who says what on ${claims.length === 1 ? 'one claim' : `${claims.length} claims`}, as the desk has logged it. No verdict.`,
    updatedAt: events.at(-1)?.at ?? story.lastAt,
    told: positions.map(({ told }) => told),
  }
  return { story, claims, positions, sample, listing }
}
