import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Opinion } from '../../../server/training/reliability.ts'
import type { Figure } from '../figure.ts'
import { startDesk } from '../parts/real-desk.ts'
import { readDesk } from './desk-state.ts'
import { matchEntries } from './match-entries.ts'
import { runScorer } from './run-scorer.ts'
import { readScenario } from './scenario.ts'
import { entryOpinions, scenarioReport } from './scenario-report.ts'

const f1 = z.object({ f1: z.number() })
const score = z.object({
  filing: f1,
  entries: z.object({ all: f1, 'all (loose)': f1 }),
  alerts: z.object({
    gold: z.number(),
    exact: z.number(),
    late: z.number(),
    false: z.number(),
    repeated: z.number(),
    raised: z.number(),
  }),
})

/** The shared scorer's figures, as shares of 100 beside the floors and goals of the product. */
function figuresOf(name: string, { filing, entries, alerts }: z.infer<typeof score>): Figure[] {
  const { gold, exact, late, raised } = alerts
  const spare = alerts.false + alerts.repeated
  return [
    { name: `${name}: filing B-cubed F1`, value: 100 * filing.f1, unit: '%', floor: 90, goal: { least: 96 } },
    { name: `${name}: entries F1, strict`, value: 100 * entries.all.f1, unit: '%', floor: 50, goal: { least: 75 } },
    {
      name: `${name}: entries F1, loose`,
      value: 100 * entries['all (loose)'].f1,
      unit: '%',
      floor: 60,
      goal: { least: 85 },
    },
    {
      name: `${name}: denial alerts, exact`,
      value: gold === 0 ? null : (100 * exact) / gold,
      unit: '%',
      floor: 55,
      goal: { least: 90 },
      note: `${exact} of ${gold}; ${late} late, ${gold - exact - late} missed`,
    },
    {
      name: `${name}: denial alerts, false or repeated`,
      value: raised === 0 ? null : (100 * spare) / raised,
      unit: '%',
      floor: 25,
      goal: { most: 8 },
      note: `${spare} of ${raised} raised`,
    },
  ]
}

/** Feeds contested stories to an empty desk by the shared scorer, then reads from the desk where it went wrong. */
export async function judgeScenarios(
  name: string,
  { files, scorer, scratch }: { files: readonly string[]; scorer: string; scratch: string },
): Promise<{ figures: Figure[]; report: string[]; opinions: Opinion[] }> {
  const serving = await startDesk(mkdtempSync(join(scratch, 'scenarios-')), true)
  try {
    const printed = await runScorer(scorer, ['--url', serving.url, '--key', serving.localKey, '--json', ...files])
    const state = await readDesk(serving)
    const matched = files.map((file) => matchEntries(readScenario(file), state))
    return {
      figures: figuresOf(name, score.parse(JSON.parse(printed))),
      report: scenarioReport(matched, state).map((line) => (line.startsWith(' ') ? line : `${line} (${name})`)),
      opinions: entryOpinions(matched),
    }
  } finally {
    await serving.stop()
  }
}
