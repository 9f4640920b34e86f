import { z } from 'zod'
import type { Figure } from '../figure.ts'
import { type Answered, numberAfter, scoreTexts } from './run-scorer.ts'
import { jsonLines } from './shared-files.ts'

const span = z.tuple([z.number(), z.number()])
const article = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: z.array(span), cue: z.array(span), content: z.array(span) })),
})
type Article = z.infer<typeof article>

/** Cues with fewer misses than this are not listed. */
const MOST_LISTED = 25

const wordsAt = (text: string, parts: readonly (readonly [number, number])[]): string =>
  parts.map(([from, to]) => text.slice(from, to)).join(' … ')

/** Words of the cues whose attribution no statement touches, the most frequent first. */
function missedCues(rows: readonly Article[], answers: ReadonlyMap<string, Answered>): string[] {
  const missed = new Map<string, number>()
  for (const { id, text, attributions } of rows) {
    const found = answers.get(id)?.statements ?? []
    for (const { cue, content } of attributions) {
      const touched = [...cue, ...content].some(([from, to]) => found.some((s) => s.start < to && s.end > from))
      const words = wordsAt(text, cue).toLowerCase()
      if (!touched) missed.set(words, (missed.get(words) ?? 0) + 1)
    }
  }
  return [...missed]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_LISTED)
    .map(([words, count]) => `  missed ${count} × "${words}"`)
}

const GOALS = {
  denial: [80, 92, 65, 85],
  'no-comment': [75, 90, 60, 80],
  any: [60, 75, 45, 65],
} as const

/** Attributions in whole news texts: which are found, and with the right source. */
export async function judgeAttributions(
  gold: string,
  scratch: string,
): Promise<{ figures: Figure[]; report: string[] }> {
  const rows = jsonLines(gold, article)
  const { printed, answers } = await scoreTexts('attribution', { gold, rows, scratch })
  const lineOf = (kind: string): string => printed.split('\n').find((line) => line.startsWith(kind)) ?? ''
  return {
    figures: Object.entries(GOALS).flatMap(([kind, [foundFloor, foundGoal, rightFloor, rightGoal]]): Figure[] => [
      {
        name: `attribution: ${kind} found`,
        value: numberAfter('found', lineOf(kind)),
        unit: '%',
        floor: foundFloor,
        goal: { least: foundGoal },
      },
      {
        name: `attribution: ${kind} with its source`,
        value: numberAfter('right source', lineOf(kind)),
        unit: '%',
        floor: rightFloor,
        goal: { least: rightGoal },
      },
    ]),
    report: ['Attributions that no statement touches, by cue', ...missedCues(rows, answers)],
  }
}
