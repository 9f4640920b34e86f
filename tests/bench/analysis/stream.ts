import { z } from 'zod'
import type { Figure } from '../figure.ts'
import { createPureChain } from './pure-chain.ts'
import { jsonLines } from './shared-files.ts'

const row = z.object({ id: z.string(), claimId: z.string(), claim: z.string(), headline: z.string(), at: z.string() })

interface Placed {
  gold: string
  given: string
}

const sizes = (names: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]))

/** B-cubed precision, recall and F1 (Bagga & Baldwin 1998), as shares of 1. */
export function bCubed(placed: readonly Placed[]): { precision: number; recall: number; f1: number } {
  const gold = sizes(placed.map((p) => p.gold))
  const given = sizes(placed.map((p) => p.given))
  const both = sizes(placed.map((p) => `${p.gold}\n${p.given}`))
  const mean = (of: ReadonlyMap<string, number>, key: (p: Placed) => string): number =>
    placed.reduce((sum, p) => sum + (both.get(`${p.gold}\n${p.given}`) ?? 0) / (of.get(key(p)) ?? 1), 0) / placed.length
  const [precision, recall] = [mean(given, (p) => p.given), mean(gold, (p) => p.gold)]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const LISTED = 15

/** Claims whose headlines ended in most stories. */
function scattered(placed: readonly Placed[], claimOf: ReadonlyMap<string, string>): string[] {
  const stories = [...Map.groupBy(placed, (p) => p.gold)].map(([gold, same]) => ({
    gold,
    headlines: same.length,
    stories: new Set(same.map((p) => p.given)).size,
  }))
  return stories
    .toSorted((a, b) => b.stories - a.stories)
    .slice(0, LISTED)
    .map((s) => `  ${s.headlines} headlines in ${s.stories} stories: ${claimOf.get(s.gold) ?? ''}`)
}

/** Rumours as they came, one headline at a time from an outlet of its own: which ended in one story. */
export function judgeStream(path: string): { figures: Figure[]; report: string[] } {
  const rows = jsonLines(path, row).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const chain = createPureChain()
  for (const { id, headline, at } of rows)
    chain.take({
      guid: id,
      source: `outlet-${id}`,
      sourceName: `Outlet ${id.slice(0, 4)}`,
      headline,
      language: 'en',
      publishedAt: at,
    })
  const placed = rows.map(({ id, claimId }) => ({ gold: claimId, given: chain.storyOf.get(id) ?? `alone ${id}` }))
  const { precision, recall, f1 } = bCubed(placed)
  const note = `precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)}`
  return {
    figures: [{ name: 'stream: B-cubed F1', value: 100 * f1, unit: '%', floor: 86, goal: { least: 90 }, note }],
    report: ['Stream, most scattered claims', ...scattered(placed, new Map(rows.map((r) => [r.claimId, r.claim])))],
  }
}
