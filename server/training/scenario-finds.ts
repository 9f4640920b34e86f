import type { Entry } from '../../shared/entry.ts'
import type { JudgedFind } from './fit-confidence.ts'
import { namesMeet } from './meet.ts'
import { type Scenario, sharedScenarios } from './scenario.ts'
import { storiesOf } from './scenario-desk.ts'

type Gold = Scenario['entries'][number]

/** A denial and its restatement, a report and its follow-up are one side. */
const sideOf = (of: Entry['stance']): string => (of === 'restatement' ? 'denial' : of === 'follow-up' ? 'report' : of)

/** The same party on the same side: what a confidence speaks of. Which claim it is on, and whether it is new, is not. */
export const standsFor = ({ party, speaker, stance: taken }: Entry, gold: Gold): boolean =>
  sideOf(taken) === sideOf(gold.stance) &&
  [gold.party, ...gold.aliases].some((known) => namesMeet(party, known) || namesMeet(speaker, known))

const judged = (told: Scenario): { entry: Entry; right: boolean }[] =>
  storiesOf(told.items)
    .flatMap(({ entries }) => entries)
    .map((entry) => ({ entry, right: told.entries.some((gold) => standsFor(entry, gold)) }))

/** Each entry of the contested stories in the shared folder: right where the story's own list has the party on that side. */
export const scenarioFinds = (weight: number): JudgedFind[] =>
  sharedScenarios().flatMap((told) =>
    judged(told).flatMap(({ entry, right }) => {
      const { evidence, stance: taken, confidence } = entry
      if (evidence === null || evidence.rule === 'kill') return []
      const strength = evidence.strength ?? confidence
      return [{ group: told.slug, rule: evidence.rule, stance: firstStance(taken), strength, right, weight }]
    }),
  )

/** The stance of the statement behind an entry. */
const firstStance = (taken: Entry['stance']): Entry['stance'] =>
  taken === 'restatement' ? 'denial' : taken === 'follow-up' ? 'report' : taken
