import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import { shownClaims } from '../../shared/shown-claims.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { lookAmong, rootStance, type StanceLook } from '../ui/stance.ts'
import { type Taken, takenOf } from '../ui/taken.ts'
import { dayNumber, weekday, weekdayOfDay, zoneOffset, zoneTold } from '../ui/zone.ts'
import type { Stance } from '../../shared/statement.ts'
import { type Message, msg, spoken, t } from '../words/t.ts'
import { asBefore } from './as-before.ts'
import { heardAmong, nothingYetFrom, type Sides, sidesOf } from './claim-sides.ts'
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
function claimWords({ stance }: Entry, { verb }: StanceLook, number: number, several: boolean): string {
  const isNamed = number > 1 || (number === 1 && stance === 'no-comment' && several)
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

function allegedOf(claims: readonly Claim[], firstOf: (claimId: string) => number, zone: string): Alleged[] {
  const days = claims.flatMap((claim) => allegedDay(claim.text, firstOf(claim.id), (at) => zoneOffset(at, zone)) ?? [])
  return [...new Map(days.map((day) => [day.from, { ...day, words: dayNumber(day.from, zone) }])).values()]
}

/** What entries and claims are read among. */
interface Among extends Around {
  /** How times and words are told: what is read is read anew where that changes. */
  told: string
  lines: ReadonlyMap<string, ItemLine>
  /** Claims by their number; more than one are told apart by it. */
  numbers: ReadonlyMap<string, number>
}

const claimBefore = asBefore<ClaimReading>()
const takenBefore = asBefore<Taken>()
const entryBefore = asBefore<EntryReading>()
const momentBefore = asBefore<Moment>()

/** All that is told of each claim, each from its own entries alone: a busy story has dozens of claims and hundreds of entries. */
function readClaims(claims: readonly Claim[], entries: readonly Entry[], among: Among): ClaimReading[] {
  const { byId, standing, takenOf: when, told } = among
  const on = byClaim(entries)
  const isLive = (e: Entry): boolean => standing.get(e.id) !== 'killed'
  const heard = heardAmong([...on.values()].flatMap((here) => here.filter(isLive)))
  return claims.map((claim) => {
    const here = on.get(claim.id) ?? []
    const live = here.filter(isLive)
    const yet = nothingYetFrom(claim, live, heard)
    const parts = here.flatMap((e) => [e, standing.get(e.id), when(e), rootStance(e, byId)])
    return claimBefore(claim, [told, yet.length, ...yet, ...parts], () => ({
      claim,
      stands: standsOf(here, among),
      sides: sidesOf(live, yet),
      verdict: verdictOf(here, standing),
      live,
    }))
  })
}

function readEntry(entry: Entry, among: Among, around: Parameters<typeof fateOf>[2]): EntryReading {
  const { byId, takenOf: when, told, lines, numbers } = among
  const standing = among.standing.get(entry.id) ?? 'stands'
  const fate = fateOf(entry, standing, around)
  const number = numbers.get(entry.claimId) ?? 0
  const outlets = [entry.firstItemId, ...entry.carriedBy].map((id) => lines.get(id)?.sourceName)
  const parts = [told, when(entry), standing, fate, rootStance(entry, byId), number, numbers.size > 1, ...outlets]
  return entryBefore(entry, parts, () => {
    const look = lookAmong(entry, byId)
    const { glyph, tone, outlined } = look
    const words = claimWords(entry, look, number, numbers.size > 1)
    return { entry, ...when(entry), via: viaLine(entry, lines), standing, fate, glyph, tone, outlined, words }
  })
}

function readMoment(entry: Entry, { byId, takenOf: when, told, standing }: Among, isFirst: boolean): Moment {
  const killed = standing.get(entry.id) === 'killed'
  return momentBefore(entry, [told, when(entry), rootStance(entry, byId), killed, isFirst], () => {
    const look = lookAmong(entry, byId)
    const { id, party, restates, respondsTo } = entry
    return { id, party, restates, respondsTo, ...when(entry), look, label: labelOf(entry, look, isFirst), killed }
  })
}

/** When each position was taken; what is not among them is told by its own words alone. */
function takenAmong(entries: readonly Entry[], lines: ReadonlyMap<string, ItemLine>): (entry: Entry) => Taken {
  const taken = entries.map((e): [Entry, Taken] => {
    const line = lines.get(e.firstItemId)
    return [e, takenBefore(e, [line?.publishedAt, line?.dayAlone], () => takenOf(e, line))]
  })
  const known = new Map(taken)
  return (entry) => known.get(entry) ?? takenOf(entry, undefined)
}

/** What went out of the story with the last copy that carried it: nobody has rejected it, and it is not here any more. */
const hasLeft = ({ state, carriedBy }: Entry): boolean => state === 'rejected' && carriedBy.length === 0

/** Everything that a story's screen says beyond what the log says: pure, so that live and as-of read the same; days are those of `zone`, the shown one. */
export function readStory(
  screen: Pick<StoryScreen, 'claims' | 'entries' | 'items' | 'alerts'>,
  zone = zoneTold(),
): StoryReading {
  const { items } = screen
  const entries = screen.entries.filter((entry) => !hasLeft(entry))
  const claims = shownClaims(screen.claims, entries)
  const lines = new Map(items.map((line) => [line.itemId, line]))
  const when = takenAmong(entries, lines)
  const timeOf = (e: Entry): number => when(e).at
  const ordered = entries.toSorted((a, b) => timeOf(b) - timeOf(a) || b.seq - a.seq)
  const firstReport = ordered.findLast((e) => e.stance === 'report' && e.state !== 'rejected')
  const firstOf = (claimId: string): number => {
    const first = ordered.findLast((e) => e.claimId === claimId)
    return first === undefined ? 0 : timeOf(first)
  }
  const among: Among = {
    byId: entriesById(entries),
    standing: standings(entries, items),
    day: (e) => (when(e).dayAlone ? weekdayOfDay(timeOf(e)) : weekday(timeOf(e), zone)),
    takenOf: when,
    told: `${spoken()} ${zone}`,
    lines,
    numbers: new Map(claims.map(({ id }, at) => [id, at + 1])),
  }
  const positions = entries.filter((e) => e.state !== 'rejected' && e.stance !== 'context')
  return {
    alleged: allegedOf(claims, firstOf, zone),
    claims: readClaims(claims, entries, among),
    entries: ordered.map((entry) => readEntry(entry, among, screen)),
    latest: ordered[0] === undefined ? 0 : timeOf(ordered[0]),
    moments: positions.map((entry) => readMoment(entry, among, entry === firstReport)),
  }
}
