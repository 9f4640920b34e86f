import type { Entry } from '../../shared/entry.ts'
import { goneOver } from './gone-over.ts'

/** How a claim rests on its sources, for and against it, and who has not spoken. */
export interface Sides {
  /** Outlets that report it on sources of their own, and how many of them on unnamed ones alone. */
  outlets: number
  unnamedOutlets: number
  /** Parties that deny it, and how many of them namelessly. */
  deniers: number
  unnamedDeniers: number
  /** Outlets whose report was denied, and that have said nothing on it since. */
  nothingSince: string[]
  /** Parties of the story whose name stands in the claim, and that have said nothing on it. */
  nothingYet: string[]
}

const REPORTS: ReadonlySet<Entry['stance']> = new Set(['report', 'follow-up'])

/** By party: whether all that it brings is unnamed. */
function unnamedBy(entries: readonly Entry[]): Map<string, boolean> {
  const parties = new Map<string, boolean>()
  for (const { party, sourcing } of entries) parties.set(party, (parties.get(party) ?? true) && sourcing === 'unnamed')
  return parties
}

const nameless = (parties: ReadonlyMap<string, boolean>): number => [...parties.values()].filter(Boolean).length

/** Outlets that the latest denial answers and that have not been heard of on the claim after it. */
function silentSince(entries: readonly Entry[], denials: readonly Entry[]): string[] {
  const last = Math.max(...denials.map((e) => e.seq))
  const answered = new Set(denials.flatMap((e) => e.respondsTo))
  const reporters = new Set(entries.filter((e) => answered.has(e.id)).map((e) => e.party))
  return [...reporters].filter((party) => !entries.some((e) => e.party === party && e.seq > last))
}

/** A party's name as a claim would write it. */
const bare = (party: string): string => party.toLowerCase().replace(/^the\s+/u, '')

/** Parties that have spoken anywhere in a story, each with its name as a claim would write it. */
export type Heard = ReadonlyMap<string, string>

export const heardAmong = (entries: readonly Entry[]): Heard =>
  new Map(entries.map(({ party }) => [party, bare(party)]))

/** Whom a claim names and who has said nothing on it: whom the story has not met it cannot miss. */
export function nothingYetFrom(claim: { text: string }, here: readonly Entry[], heard: Heard): string[] {
  const spoke = new Set(here.map((e) => e.party))
  const text = claim.text.toLowerCase()
  return [...heard].flatMap(([party, name]) => (!spoke.has(party) && text.includes(name) ? [party] : []))
}

/** The sides of a claim, from those of its entries that count and rest on no withdrawn copy, and from whom there is nothing yet. */
export function sidesOf(here: readonly Entry[], nothingYet: string[]): Sides {
  const past = goneOver(here)
  const holding = here.filter((e) => !past.has(e.id))
  const outlets = unnamedBy(holding.filter((e) => REPORTS.has(e.stance)))
  const denials = holding.filter((e) => e.stance === 'denial')
  const deniers = unnamedBy(denials)
  return {
    outlets: outlets.size,
    unnamedOutlets: nameless(outlets),
    deniers: deniers.size,
    unnamedDeniers: nameless(deniers),
    nothingSince: denials.length === 0 ? [] : silentSince(here, denials),
    nothingYet,
  }
}
