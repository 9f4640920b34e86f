import { z } from 'zod'
import type { Opinion } from '../../../server/training/reliability.ts'
import { analyseQuestion } from '../../../server/cli/analyse.ts'
import type { Statement } from '../../../shared/statement.ts'
import type { Figure } from '../figure.ts'
import { numberAfter, scoreTexts } from './run-scorer.ts'
import { jsonLines } from './shared-files.ts'

const passage = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  denial: z.boolean(),
  party: z.string().nullable(),
})
type Passage = z.infer<typeof passage>

const LITTLE = new Set(['the', 'a', 'an', 'of'])

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word && !LITTLE.has(word))

/** True when half of the words of either name are the other's, as the shared scorer of passages compares them. */
function meets(name: string | null, gold: string | null): boolean {
  const [said, wanted] = [wordsOf(name ?? ''), new Set(wordsOf(gold ?? ''))]
  const shared = said.filter((word) => wanted.has(word)).length
  return shared > 0 && (2 * shared >= said.length || 2 * shared >= wanted.size)
}

const isBy = (s: Statement, gold: string | null): boolean => meets(s.party, gold) || meets(s.speaker, gold)

const denialsOf = (text: string): Statement[] =>
  analyseQuestion({ id: '', text }).statements.filter((s) => s.stance === 'denial' || s.stance === 'restatement')

/** Every denial stated in short passages, with its confidence and whether the passage holds that denial by that party. */
const passageOpinions = (path: string): Opinion[] =>
  jsonLines(path, passage).flatMap(({ text, denial, party }) =>
    denialsOf(text).map((s) => ({
      confidence: s.confidence,
      right: denial && isBy(s, party),
    })),
  )

function errorOf({ id, lang, text, denial, party }: Passage): string[] {
  const found = denialsOf(text)
  const told = found.map((s) => `"${s.cue}" by ${s.party} (${s.rule})`).join('; ')
  const line = `${id} ${lang} ${text.slice(0, 140)}`
  if (!denial) return found.length > 0 ? [`false denial: ${told}: ${line}`] : []
  if (found.length === 0) return [`missed denial: ${line}`]
  const right = found.some((s) => isBy(s, party))
  return right ? [] : [`wrong party, gold ${party}: ${told}: ${line}`]
}

/** Short passages that deny, or look as if they did. */
export async function judgePassages(
  name: string,
  gold: string,
  scratch: string,
): Promise<{ figures: Figure[]; report: string[]; opinions: Opinion[] }> {
  const rows = jsonLines(gold, passage)
  const { printed } = await scoreTexts('traps', { gold, rows, scratch })
  const all = printed.split('\n')[0] ?? ''
  return {
    figures: [
      { name: `${name}: accuracy`, value: numberAfter('accuracy', all), unit: '%', floor: 82, goal: { least: 96 } },
      { name: `${name}: denial F1`, value: numberAfter(' F ', all), unit: '%', floor: 82, goal: { least: 96 } },
      {
        name: `${name}: right party`,
        value: numberAfter('right party', all),
        unit: '%',
        floor: 78,
        goal: { least: 93 },
      },
    ],
    report: [`Errors of ${name}`, ...rows.flatMap(errorOf).map((line) => `  ${line}`)],
    opinions: passageOpinions(gold),
  }
}
