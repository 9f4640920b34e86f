import type { Opinion } from '../../../server/training/reliability.ts'
import { type Stance, stance } from '../../../shared/statement.ts'
import { denialErrors } from './denial-errors.ts'
import type { DeskState } from './desk-state.ts'
import { guidIn, type Matched } from './match-entries.ts'
import { matrix } from './matrix.ts'

const STANCES = stance.options.filter((s) => s !== 'context')
const NONE = 'nothing'

/** Gold stance (or none) by logged stance (or none). */
function confusion(matched: readonly Matched[]): string[] {
  const names = [...STANCES, NONE]
  const counts = new Map<string, number>()
  const count = (gold: Stance | null, given: Stance | null): void => {
    const key = `${gold ?? NONE}/${given ?? NONE}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const { pairs, extra } of matched) {
    for (const { gold, logged } of pairs) count(gold.stance, logged?.entry.stance ?? null)
    for (const { entry } of extra) count(null, entry.stance)
  }
  return matrix(names, names, (row, column) => counts.get(`${names[row]}/${names[column]}`) ?? 0)
}

/** Items of the scenario's story that stand elsewhere, and strangers that stand in it. */
function filingErrors({ scenario, home }: Matched, { stories }: DeskState): string[] {
  const placed = new Map(stories.flatMap((s) => s.items.map((i) => [guidIn(scenario, i.guid), s] as const)))
  return scenario.items.flatMap(({ guid, headline, story }) => {
    const at = placed.get(guid)
    const ours = story === scenario.slug
    if (ours === (at !== undefined && at === home)) return []
    const where = at ? `in "${at.title}"` : 'in no story'
    return [`wrong filing: ${scenario.slug} ${guid} (of ${story}) ${where}: ${headline.slice(0, 90)}`]
  })
}

/** What was logged, with its confidence: right where an editor would log the same position. */
export const entryOpinions = (matched: readonly Matched[]): Opinion[] =>
  matched.flatMap(({ pairs, extra }) => [
    ...pairs.flatMap(({ gold, logged }) =>
      logged ? [{ confidence: logged.entry.confidence, right: logged.entry.stance === gold.stance }] : [],
    ),
    ...extra.map(({ entry }) => ({ confidence: entry.confidence, right: false })),
  ])

/** Where the scenarios went wrong: stances crossed, denials by kind, filings. */
export const scenarioReport = (matched: readonly Matched[], state: DeskState): string[] => [
  'Scenarios, stances: gold (down) × logged',
  ...confusion(matched),
  'Scenarios, denial alerts',
  ...matched.flatMap((one) => denialErrors(one, state)).map((line) => `  ${line}`),
  'Scenarios, filing',
  ...matched.flatMap((one) => filingErrors(one, state)).map((line) => `  ${line}`),
]
