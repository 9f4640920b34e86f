import type { Entry } from '../../../shared/entry.ts'
import type { Stance } from '../../../shared/statement.ts'
import type { DeskState, LoggedStory } from './desk-state.ts'
import { type GoldEntry, guidOf, sameParty, type Scenario } from './scenario.ts'

/** A logged entry of a scenario's copy, with the guid of its first item. */
export interface LoggedEntry {
  entry: Entry
  guid: string
}

export interface Matched {
  scenario: Scenario
  /** The story that holds most of the scenario's items, or null. */
  home: LoggedStory | null
  logged: LoggedEntry[]
  /** Gold entries with what was logged for them: of the right stance, else of any, else null. */
  pairs: { gold: GoldEntry; logged: LoggedEntry | null }[]
  /** What was logged and stands for no gold entry. */
  extra: LoggedEntry[]
}

const LOOSE: Partial<Record<Stance, Stance>> = { 'follow-up': 'report', restatement: 'denial' }
export const looseStance = (stance: Stance): Stance => LOOSE[stance] ?? stance

/** The scenario's guid of an item, or null for another scenario's. */
export const guidIn = ({ slug }: Scenario, guid: string): string | null =>
  guid.startsWith(`${slug}:`) ? guid.slice(slug.length + 1) : null

function homeOf(scenario: Scenario, { stories }: DeskState): LoggedStory | null {
  const ours = new Set(scenario.items.filter((i) => i.story === scenario.slug).map((i) => i.guid))
  const held = ({ items }: LoggedStory): number => items.filter((i) => ours.has(guidIn(scenario, i.guid) ?? '')).length
  const [first] = stories.toSorted((a, b) => held(b) - held(a))
  return first && held(first) > 0 ? first : null
}

/** The entries that count for a scenario: those of its story, and those that its own items made elsewhere. */
function loggedOf(scenario: Scenario, home: LoggedStory | null, state: DeskState): LoggedEntry[] {
  const storyOf = new Map(scenario.items.map((i) => [i.guid, i.story]))
  const guids = new Map(state.stories.flatMap(({ items }) => items.map((i) => [i.itemId, guidIn(scenario, i.guid)])))
  return state.stories.flatMap((story) =>
    story.entries.flatMap((entry) => {
      const guid = guids.get(entry.firstItemId)
      if (!guid || entry.state === 'rejected' || entry.stance === 'context') return []
      return story === home || storyOf.get(guid) === scenario.slug ? [{ entry, guid }] : []
    }),
  )
}

/** The same party, first carried by an item that carries the gold entry. */
export const speaksFor = ({ entry, guid }: LoggedEntry, gold: GoldEntry): boolean =>
  sameParty([entry.party, entry.speaker], [gold.party, gold.speaker, ...gold.aliases]) &&
  [gold.firstItem, ...gold.carriedBy].some((carrier) => guidOf(carrier) === guid)

/** Lays what a desk logged on what an editor would have: right stances first, as the shared scorer counts them. */
export function matchEntries(scenario: Scenario, state: DeskState): Matched {
  const home = homeOf(scenario, state)
  const logged = loggedOf(scenario, home, state)
  const free = new Set(logged)
  const found = new Map<GoldEntry, LoggedEntry>()
  const rounds: ((logged: LoggedEntry, gold: GoldEntry) => boolean)[] = [
    (l, gold) => l.entry.stance === gold.stance,
    (l, gold) => looseStance(l.entry.stance) === looseStance(gold.stance),
    () => true,
  ]
  for (const fits of rounds) {
    for (const gold of scenario.entries.filter((g) => !found.has(g))) {
      const hit = [...free].find((l) => speaksFor(l, gold) && fits(l, gold))
      if (!hit) continue
      found.set(gold, hit)
      free.delete(hit)
    }
  }
  const pairs = scenario.entries.map((gold) => ({ gold, logged: found.get(gold) ?? null }))
  return { scenario, home, logged, pairs, extra: [...free] }
}
