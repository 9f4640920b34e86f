import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { AnswerSigns } from '../story/answer-signs.ts'
import { ownScenarios, type Scenario, type ScenarioItem, sharedScenarios } from './scenario.ts'
import { storiesOf } from './scenario-desk.ts'
import { standsFor } from './scenario-finds.ts'

/** A first denial that the stories would log, by its signs; `right` is whether an editor has it, and has it once. */
export interface AnswerRow {
  /** The contested story that it was read in. */
  group: string
  signs: AnswerSigns
  right: boolean
}

/** Stories whose copy comes in together, as to a desk. */
const TOGETHER = 8

const apart = ({ slug, items }: Scenario): ScenarioItem[] =>
  items.map((one) => ({ ...one, guid: `${slug}:${one.guid}` }))
const keyOf = (itemId: string, claimId: string, party: string): string => [itemId, claimId, party].join('\n')
export const guidOf = (reference: string): string => reference.split('@')[0] ?? reference

/** The story that holds most of the scenario's own copy. */
function homeOf({ slug, items }: Scenario, screens: readonly StoryScreen[]): StoryScreen | undefined {
  const own = new Set(items.filter((i) => i.story === slug).map((i) => `${slug}:${i.guid}`))
  const held = ({ items: lines }: StoryScreen): number => lines.filter(({ guid }) => own.has(guid)).length
  return screens.filter((one) => held(one) > 0).toSorted((a, b) => held(b) - held(a))[0]
}

/** The first denials that are judged: those that stand in the scenario's own story, or come from its own copy. */
function denialsOf(told: Scenario, screens: readonly StoryScreen[]): Entry[] {
  const home = homeOf(told, screens)
  const itemOf = new Map(told.items.map((i) => [`${told.slug}:${i.guid}`, i]))
  const found = screens.flatMap((screen) =>
    screen.entries.filter((e) => {
      const item = itemOf.get(screen.items.find((i) => i.itemId === e.firstItemId)?.guid ?? '')
      return e.stance === 'denial' && item !== undefined && (screen === home || item.story === told.slug)
    }),
  )
  return found.toSorted((a, b) => a.seq - b.seq)
}

/** Each first denial with whether it stands for a statement of the scenario's list that none has stood for before. */
function judged(told: Scenario, screens: readonly StoryScreen[]): { entry: Entry; right: boolean }[] {
  const guids = new Map(screens.flatMap(({ items }) => items.map((i) => [i.itemId, i.guid])))
  const denials = told.entries.filter(({ stance }) => stance === 'denial' || stance === 'restatement')
  const left = [...Map.groupBy(denials, (gold) => keyOf(gold.firstItem, '', gold.party)).values()].map((golds) => ({
    golds: golds.filter(({ stance }) => stance === 'denial'),
    all: golds,
    told: 0,
  }))
  return denialsOf(told, screens).map((entry) => {
    const guid = guids.get(entry.firstItemId)
    const fits = (gold: Scenario['entries'][number]): boolean =>
      standsFor(entry, gold) &&
      [gold.firstItem, ...gold.carriedBy].some((carrier) => `${told.slug}:${guidOf(carrier)}` === guid)
    const open = left.find(({ golds, told: times }) => times < golds.length && golds.some(fits))
    if (open) open.told += 1
    return { entry, right: open !== undefined }
  })
}

/** The copy of several scenarios in the order in which it comes in. */
export const copyOf = (scenarios: readonly Scenario[]): ScenarioItem[] =>
  scenarios
    .flatMap(apart)
    .toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || a.version - b.version)

/** What the stories log as first denials of some scenarios whose copy comes in together, nothing being doubted. */
function rowsOf(scenarios: readonly Scenario[]): AnswerRow[] {
  const signs = new Map<string, AnswerSigns>()
  const screens = storiesOf(copyOf(scenarios), {
    weigh: (met, { line }, { told, party }) => {
      signs.set(keyOf(line.itemId, told.claimId, party), met)
      return 1
    },
  })
  return scenarios.flatMap((told) =>
    judged(told, screens).flatMap(({ entry, right }) => {
      const met = signs.get(keyOf(entry.firstItemId, entry.claimId, entry.party))
      return met ? [{ group: told.slug, signs: met, right }] : []
    }),
  )
}

/** All contested stories that have been read, as many together as come to one desk. Throws `NoSharedData` where the shared ones are absent. */
export function storiesTogether(): Scenario[][] {
  const all = [...sharedScenarios(), ...ownScenarios()]
  return all.flatMap((_, n) => (n % TOGETHER === 0 ? [all.slice(n, n + TOGETHER)] : []))
}

export const answerRows = (): AnswerRow[] => storiesTogether().flatMap(rowsOf)
