import type { Entry } from '../../shared/entry.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { lookAmong, rootStance, type StanceLook } from '../ui/stance.ts'
import type { Taken } from '../ui/taken.ts'
import { t } from '../words/t.ts'
import { goneOver } from './gone-over.ts'
import type { Standing } from '../../shared/standings.ts'

/** One chip of "who stands where": a party's position on a claim, however often it was repeated. */
export interface Stand {
  /** The latest of the entries that the chip stands for. */
  entryId: string
  /** Whose history the chip opens. */
  party: string
  /** "Kremlin · Peskov", "Reuters · follow-up", "Peskov ×3, latest Tuesday" */
  words: string
  look: StanceLook
  killed: boolean
  /** True where all of it answers or restates copy that was withdrawn. */
  unfounded: boolean
  /** Since when the party stands there: when it first said so. */
  since: Taken
  /** What it had said before it went over, in a verb ("denies"); null where it always stood here. */
  before: string | null
}

/** Entries that count: all but those a person has rejected. */
export const counted = (entries: readonly Entry[]): Entry[] => entries.filter((e) => e.state !== 'rejected')

/** Those that count, claim by claim: whatever is told of each claim goes through its own alone. */
export const byClaim = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> =>
  Map.groupBy(counted(entries), (e) => e.claimId)

export const entriesById = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((e) => [e.id, e]))

function wordsOf(entry: Entry, day: Around['day'], times: number): string {
  const speaker = spokenBy(entry)
  const who = speaker === null ? null : surname(speaker)
  if (entry.stance === 'restatement')
    return times === 1
      ? `${who ?? entry.party}, ${day(entry)}`
      : t('{who} ×{times}, latest {day}', { who: who ?? entry.party, times, day: day(entry) })
  if (entry.stance === 'follow-up') return `${entry.party} · ${t('follow-up')}${repeated(times)}`
  return `${who === null ? entry.party : `${entry.party} · ${who}`}${repeated(times)}`
}

const repeated = (times: number): string => (times > 1 ? ` ×${times}` : '')

/** A party's positions of one kind on one claim are one chip. */
const chipKey = (entry: Entry, byId: ReadonlyMap<string, Entry>): string =>
  `${entry.party}|${entry.stance}|${rootStance(entry, byId)}`

/** What a claim's entries are read among. */
export interface Around {
  /** All entries of the story. */
  byId: ReadonlyMap<string, Entry>
  standing: ReadonlyMap<string, Standing>
  /** Words the time of a restatement ("Monday"). */
  day: (entry: Entry) => string
  takenOf: (entry: Entry) => Taken
}

/**
 * Who stands where on a claim, in the order in which the positions were first taken; context is left to the list of
 * entries. `here` are those of the claim's entries that count.
 */
export function standsOf(here: readonly Entry[], { byId, standing, day, takenOf }: Around): Stand[] {
  const past = goneOver(here)
  const positions = here.filter((entry) => entry.stance !== 'context')
  const chips = Map.groupBy(positions, (entry) => `${chipKey(entry, byId)}|${past.has(entry.id)}`)
  return [...chips.values()].flatMap((group) => {
    const last = group.at(-1)
    if (last === undefined) return []
    const killed = group.every((e) => standing.get(e.id) === 'killed')
    const unfounded = group.every((e) => standing.get(e.id) === 'answers-killed')
    const since = group.map(takenOf).reduce((first, taken) => (taken.at < first.at ? taken : first))
    const turned = here.findLast(
      (e) => past.has(e.id) && !past.has(last.id) && e.party === last.party && e.stance !== 'no-comment',
    )
    const before = turned === undefined ? null : lookAmong(turned, byId).verb
    const said = wordsOf(last, day, group.length)
    const words = past.has(last.id) ? t('{said}, before', { said }) : said
    return [
      { entryId: last.id, party: last.party, words, look: lookAmong(last, byId), killed, unfounded, since, before },
    ]
  })
}
