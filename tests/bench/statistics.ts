import { must } from '../../shared/must.ts'
import type { Figure } from './figure.ts'

/** The value below which `share` (0…1) of the values lie, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.min(Math.max(Math.ceil(share * sorted.length) - 1, 0), sorted.length - 1)
  return must(sorted[rank], 'a quantile of at least one value')
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The figure of several rounds: their median, with the lowest and the highest as its noise. */
export function figureOf(
  name: string,
  unit: Figure['unit'],
  rounds: readonly number[],
  more: Pick<Figure, 'goal' | 'note'> = {},
): Figure {
  return { name, value: median(rounds), unit, spread: [Math.min(...rounds), Math.max(...rounds)], ...more }
}

/** Answers whether `ms` milliseconds have passed since it was made. */
export function deadline(ms: number): () => boolean {
  const end = performance.now() + ms
  return () => performance.now() > end
}

/** Rounds of a comparison that are run in any case, and how long the others may take, in milliseconds. */
const FEWEST = 2
const LONGEST = 30_000

/** One figure for each of two sides and the median of the ratios of their rounds, which a busy machine moves least. */
export interface Sides {
  real: number[]
  bare: number[]
}

export const ratios = ({ real, bare }: Sides): number[] =>
  real.map((value, round) => value / must(bare[round], 'both sides ran as many rounds'))

/**
 * Runs both sides in turn, the one that begins changing every round, so that whatever else the machine does meets both.
 * The first round warms up and is not counted. A machine that is too busy for all rounds in time gets fewer.
 */
export async function inTurn(
  rounds: number,
  sides: { real: (round: number) => Promise<number>; bare: (round: number) => Promise<number> },
): Promise<Sides> {
  const results: Sides = { real: [], bare: [] }
  const late = deadline(LONGEST)
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? (['bare', 'real'] as const) : (['real', 'bare'] as const)
    if (round > FEWEST && late()) break
    for (const side of order) {
      const value = await sides[side](round)
      if (round > 0) results[side].push(value)
    }
  }
  return results
}

/** What `count` of something in `run` makes in a second. */
export async function perSecond(count: number, run: () => Promise<void> | void): Promise<number> {
  const start = performance.now()
  await run()
  return (count / (performance.now() - start)) * 1_000
}
