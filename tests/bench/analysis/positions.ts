import { z } from 'zod'
import { analyseQuestion } from '../../../server/cli/analyse.ts'
import { type Stance, type Statement, stance } from '../../../shared/statement.ts'
import type { Figure } from '../figure.ts'
import { sameParty } from './scenario.ts'
import { jsonLines } from './shared-files.ts'

const position = z.object({
  party: z.string(),
  aliases: z.array(z.string()),
  speaker: z.string().nullable(),
  stance,
  quote: z.string(),
})
const row = z.object({ id: z.string(), lang: z.string(), text: z.string(), positions: z.array(position) })
type Row = z.infer<typeof row>
type Position = z.infer<typeof position>

/** What a sentence alone can tell: whether it is the first of its kind, the story knows. */
const TOLD_AS: Partial<Record<Stance, readonly Stance[]>> = {
  denial: ['denial', 'restatement'],
  restatement: ['restatement', 'denial', 'confirmation', 'no-comment', 'report'],
  'follow-up': ['report', 'follow-up'],
  report: ['report', 'follow-up'],
  correction: ['correction', 'retraction'],
  retraction: ['correction', 'retraction'],
}
const ANSWERS: ReadonlySet<Stance> = new Set(['denial', 'restatement', 'no-comment'])

/** Who did not answer takes no position. */
const told = ({ id, text, lang }: Row): Statement[] =>
  analyseQuestion({ id, text, language: lang }).statements.filter(
    (s) => s.stance !== 'context' && s.rule !== 'no-answer' && !s.background,
  )

const isTold = (statements: readonly Statement[], gold: Position): boolean =>
  statements.some(
    (s) =>
      (TOLD_AS[gold.stance] ?? [gold.stance]).includes(s.stance) &&
      sameParty([s.party, s.speaker], [gold.party, gold.speaker, ...gold.aliases]),
  )

/** One to four sentences of later copy each, with the positions that they tell: which are found with their party, and what traps give. */
export function judgePositions(name: string, path: string): { figures: Figure[]; report: string[] } {
  const rows = jsonLines(path, row).map((one) => ({ ...one, told: told(one) }))
  const golds = rows.flatMap((one) => one.positions.map((gold) => ({ one, gold, found: isTold(one.told, gold) })))
  const traps = rows.filter((one) => one.positions.length === 0)
  const caught = traps.filter((one) => one.told.some((s) => ANSWERS.has(s.stance)))
  const share = (of: string, all: number, right: number): Figure => ({
    name: `${name}: ${of}`,
    value: all === 0 ? null : (100 * right) / all,
    unit: '%',
    note: `${right} of ${all}`,
  })
  const kinds = [...Map.groupBy(golds, ({ gold }) => gold.stance)]
  return {
    figures: [
      ...kinds.map(([kind, of]) => share(`${kind} with its party`, of.length, of.filter((g) => g.found).length)),
      share('traps left alone', traps.length, traps.length - caught.length),
    ],
    report: [
      `Errors of ${name}`,
      ...golds
        .filter((g) => !g.found)
        .map(
          ({ one, gold }) =>
            `  missed ${gold.stance} by ${gold.party}: ${one.id} ${one.lang} ${one.text.slice(0, 140)}`,
        ),
      ...caught.map((one) => `  caught by a trap: ${one.id} ${one.lang} ${one.text.slice(0, 140)}`),
    ],
  }
}
