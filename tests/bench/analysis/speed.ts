import { loadavg } from 'node:os'
import { generateCopy } from '../copy/generate-copy.ts'
import type { Figure } from '../figure.ts'
import { figureOf } from '../statistics.ts'
import { createPureChain } from './pure-chain.ts'

const ROUNDS = 5
const ITEMS = 120

/** Milliseconds an item of 250 words, one after another in this thread, once everything is warm. */
export function measureSpeed(): Figure[] {
  const chain = createPureChain()
  const round = (seed: number): { analysing: number; deciding: number } => {
    const sum = { analysing: 0, deciding: 0 }
    for (const item of generateCopy({ seed, count: ITEMS, until: Date.now(), over: 3_600_000 })) {
      const taken = chain.take({ ...item, guid: `${seed}-${item.guid}` })
      sum.analysing += taken.analysing / ITEMS
      sum.deciding += taken.deciding / ITEMS
    }
    return sum
  }
  round(0)
  const rounds = Array.from({ length: ROUNDS }, (_, i) => round(i + 1))
  return [
    {
      ...figureOf(
        'chain without disk, an item of 250 words',
        'ms',
        rounds.map((r) => r.analysing + r.deciding),
        {
          goal: { most: 2 },
          note: `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
        },
      ),
      floor: 6,
    },
    figureOf(
      '  of it analysis',
      'ms',
      rounds.map((r) => r.analysing),
    ),
    figureOf(
      '  of it filing and positions',
      'ms',
      rounds.map((r) => r.deciding),
    ),
  ]
}
