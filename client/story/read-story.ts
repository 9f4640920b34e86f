import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import { shownClaims } from '../../shared/shown-claims.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { lookAmong, type StanceLook } from '../ui/stance.ts'
import { type Taken, takenOf } from '../ui/taken.ts'
import { dayNumber, weekday, weekdayOfDay, zoneOffset } from '../ui/zone.ts'
import type { Stance } from '../../shared/statement.ts'
import { type Message, msg, t } from '../words/t.ts'
import { type Sides, sidesOf } from './claim-sides.ts'
import { type Standing, standings } from '../../shared/standings.ts'
import { type Around, byClaim, entriesById, standsOf, type Stand } from './stands.ts'
import { allegedDay } from './timeline/alleged.ts'
import type { Alleged, Moment } from './timeline/layout.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { fateOf } from './fate.ts'
import { viaLine } from './via.ts'

export interface ClaimReading {
  claim: Claim
  stands: Stand[]
  verdict: Verdict
  sides: Sides
  /** Its entries that count, but for what rests on withdrawn copy alone. */
  live: readonly Entry[]
}

/** An entry with all that its row says. Plain members only, so that a row whose words have not changed is not drawn again. */
export interface EntryReading extends Taken {
  entry: Entry
  via: string | null
  standing: Standing
  /** Why its copy was withdrawn, or what has been corrected since, in the words of the wire; null for neither. */
  fate: string | null
  glyph: string
  tone: StanceLook['tone']
  outlined: boolean
  /** "denies claim 2", "restates denial" */
  words: string
}

export interface StoryReading {
  claims: ClaimReading[]
  /** Newest first, by the time at which the position was taken. */
  entries: EntryReading[]
  /** When the latest of them was taken, in ms; 0 without any. */
  latest: number
  /** Entries that count, for the timeline. */
  moments: Moment[]
  /** When the claims have it that what they tell happened, each day once. */
  alleged: Alleged[]
}

/** What somebody does with a claim that is named by its number. A restated position has its own words before it. */
const ON_CLAIM: Record<Exclude<Stance, 'context'>, Message> = {
  report: msg('reports claim {number}'),
  'follow-up': msg('follows claim {number}'),
  confirmation: msg('confirms claim {number}'),
  denial: msg('denies claim {number}'),
  restatement: msg('{verb}, claim {number}'),
  'no-comment': msg('declines to comment on claim {number}'),
  correction: msg('corrects claim {number}'),
  retraction: msg('withdraws claim {number}'),
}

/** The first claim goes without saying; but a silence that names no claim would be one on all of them. */
function claimWords({ stance, claimId }: Entry, { verb }: StanceLook, claims: readonly Claim[]): string {
  const number = claims.findIndex((c) => c.id === claimId) + 1
  const isNamed = number > 1 || (number === 1 && stance === 'no-comment' && claims.length > 1)
  return isNamed && stance !== 'context' ? t(ON_CLAIM[stance], { verb, number }) : verb
}

const LONGEST_LABEL = 30

function labelOf(entry: Entry, look: StanceLook, first: boolean): string {
  const quote = entry.quote?.replace(/^[“"„«‘]+|[”"»’.,]+$/gu, '') ?? ''
  if (entry.stance === 'report') return first ? t('first report') : look.verb
  if (entry.stance === 'follow-up') return look.noun
  const quotable = quote !== '' && quote.length <= LONGEST_LABEL && entry.stance !== 'no-comment'
  return quotable ? `“${quote}”` : look.verb
}

function allegedOf(claims: readonly Claim[], firstOf: (claimId: string) => number, zone?: string): Alleged[] {
  const days = claims.flatMap((claim) => allegedDay(claim.text, firstOf(claim.id), (at) => zoneOffset(at, zone)) ?? [])
  return [...new Map(days.map((day) => [day.from, { ...day, words: dayNumber(day.from, zone) }])).values()]
}

/** All that is told of each claim, each from its own entries alone: a busy story has dozens of claims and hundreds of entries. */
function readClaims(claims: readonly Claim[], entries: readonly Entry[], around: Around): ClaimReading[] {
  const { standing } = around
  const on = byClaim(entries)
  const isLive = (e: Entry): boolean => standing.get(e.id) !== 'killed'
  const heard = new Set([...on.values()].flatMap((here) => here.filter(isLive).map((e) => e.party)))
  return claims.map((claim) => {
    const here = on.get(claim.id) ?? []
    const live = here.filter(isLive)
    const sides = sidesOf(claim, live, heard)
    return { claim, stands: standsOf(here, around), sides, verdict: verdictOf(here, standing), live }
  })
}

/** What went out of the story with the last copy that carried it: nobody has rejected it, and it is not here any more. */
const hasLeft = ({ state, carriedBy }: Entry): boolean => state === 'rejected' && carriedBy.length === 0

/** Everything that a story's screen says beyond what the log says: pure, so that live and as-of read the same; days are those of `zone`, the shown one. */
export function readStory(
  screen: Pick<StoryScreen, 'claims' | 'entries' | 'items' | 'alerts'>,
  zone?: string,
): StoryReading {
  const { items } = screen
  const entries = screen.entries.filter((entry) => !hasLeft(entry))
  const claims = shownClaims(screen.claims, entries)
  const byId = entriesById(entries)
  const lines = new Map(items.map((line) => [line.itemId, line]))
  const standing = standings(entries, items)
  const taken = new Map(entries.map((e) => [e.id, takenOf(e, lines.get(e.firstItemId))]))
  const when = (e: Entry): Taken => taken.get(e.id) ?? { at: Date.parse(e.loggedAt), dayAlone: false }
  const timeOf = (e: Entry): number => when(e).at
  const ordered = entries.toSorted((a, b) => timeOf(b) - timeOf(a) || b.seq - a.seq)
  const firstReport = ordered.findLast((e) => e.stance === 'report' && e.state !== 'rejected')
  const firstOf = (claimId: string): number => {
    const first = ordered.findLast((e) => e.claimId === claimId)
    return first === undefined ? 0 : timeOf(first)
  }
  const day = (e: Entry): string => (when(e).dayAlone ? weekdayOfDay(timeOf(e)) : weekday(timeOf(e), zone))
  return {
    alleged: allegedOf(claims, firstOf, zone),
    claims: readClaims(claims, entries, { byId, standing, day, takenOf: when }),
    entries: ordered.map((entry) => {
      const look = lookAmong(entry, byId)
      const { glyph, tone, outlined } = look
      const words = claimWords(entry, look, claims)
      const via = viaLine(entry, lines)
      return {
        entry,
        ...when(entry),
        via,
        standing: standing.get(entry.id) ?? 'stands',
        fate: fateOf(entry, standing.get(entry.id) ?? 'stands', screen),
        glyph,
        tone,
        outlined,
        words,
      }
    }),
    latest: ordered[0] === undefined ? 0 : timeOf(ordered[0]),
    moments: entries
      .filter((e) => e.state !== 'rejected' && e.stance !== 'context')
      .map((e) => {
        const look = lookAmong(e, byId)
        const label = labelOf(e, look, e === firstReport)
        const { id, party, restates, respondsTo } = e
        return { id, party, restates, respondsTo, ...when(e), look, label, killed: standing.get(id) === 'killed' }
      }),
  }
}
