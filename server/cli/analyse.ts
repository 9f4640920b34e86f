import { z } from 'zod'
import type { Analysis, Statement } from '../../shared/statement.ts'
import { analyse } from '../analysis/analyse.ts'
import type { Copy } from '../analysis/analyst.ts'
import { claimStance, type ClaimStance } from '../analysis/claim-stance.ts'

/** A text to analyse. With `text`, offsets of the answer point into it; else into `headline + "\n\n" + body`. */
const question = z.object({
  id: z.union([z.string(), z.number()]).default(''),
  headline: z.string().optional(),
  body: z.string().optional(),
  text: z.string().optional(),
  claim: z.string().optional(),
  language: z.string().optional(),
})
export type Question = z.infer<typeof question>

/** `stance` is towards the question's claim, by headline, with how sure that is and by which signs; null without a claim. */
export interface Answer {
  id: string | number
  stance: ClaimStance | null
  stanceConfidence: number | null
  stanceReasons: string[]
  statements: Statement[]
}

/** Neither date nor sender is given: weekdays resolve against none, and unnamed sources speak for themselves. */
const NO_DATE = ''
const NO_SENDER = ''

/**
 * A denial told as history is no position that this text takes: it is shown as context. "Did not respond" takes none
 * either, but is told beside "declined to comment".
 */
function shown(s: Statement): Statement {
  if (s.background && s.rule === 'denial-history') return { ...s, stance: 'context' }
  return s.rule === 'no-answer' ? { ...s, stance: 'no-comment' } : s
}

function copyOf({ headline, body, text, language }: Question): Copy {
  return {
    headline: text === undefined ? (headline ?? '') : '',
    body: text ?? body ?? '',
    language: language ?? null,
    publishedAt: NO_DATE,
    sourceName: NO_SENDER,
  }
}

function answerOf({ id, headline, text, claim }: Question, { statements }: Pick<Analysis, 'statements'>): Answer {
  const shift = text === undefined ? 0 : '\n\n'.length
  const towards = claim === undefined ? null : claimStance(headline ?? text ?? '', claim)
  return {
    id,
    stance: towards?.stance ?? null,
    stanceConfidence: towards?.confidence ?? null,
    stanceReasons: towards?.reasons ?? [],
    statements: statements.map((s) => ({ ...shown(s), start: s.start - shift, end: s.end - shift })),
  }
}

/** What the analysis finds in one text. Pure, as `analyse` is. */
export const analyseQuestion = (asked: Question): Answer => answerOf(asked, analyse(copyOf(asked)))

/** `POST /analyse`: the same, by an analysis that runs elsewhere. */
export const answerQuestion = async (
  asked: Question,
  analyseCopy: (copy: Copy) => Promise<Analysis>,
): Promise<Answer> => answerOf(asked, await analyseCopy(copyOf(asked)))

/** `analyse`: one JSON line in, one out. A line that is no question answers `{line, error}`, and the rest goes on. */
export async function* analyseLines(input: AsyncIterable<string>): AsyncIterable<string> {
  let line = 0
  for await (const words of input) {
    line++
    if (!words.trim()) continue
    try {
      yield JSON.stringify(analyseQuestion(question.parse(JSON.parse(words))))
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : ''
      yield JSON.stringify({ line, error: why })
    }
  }
}
