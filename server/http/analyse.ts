import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { statement } from '../../shared/statement.ts'
import type { Guard } from './guard.ts'

const text = z.string().max(200_000).optional()

/** A text to analyse, as the command line takes it: `text`, or `headline` and `body`; `stance` is towards `claim`. */
export const analyseQuestion = z.object({
  id: z.union([z.string(), z.number()]).default(''),
  headline: text,
  body: text,
  text,
  claim: z.string().max(2_000).optional(),
  language: z.string().max(35).optional(),
})
export type AnalyseQuestion = z.infer<typeof analyseQuestion>

export const analyseAnswer = z.object({
  id: z.union([z.string(), z.number()]),
  stance: z.enum(['for', 'against', 'observing']).nullable(),
  stanceConfidence: z.number().nullable().describe('share of headlines read this surely that stand so, 0 to 1'),
  stanceReasons: z.array(z.string()).describe('the signs that told most, the strongest first'),
  statements: z.array(statement),
})
export type AnalyseAnswer = z.infer<typeof analyseAnswer>

export type AnswerQuestion = (question: AnalyseQuestion) => Promise<AnalyseAnswer>

const asked = {
  tags: ['copy'],
  summary: 'Who takes which position in a text; nothing is stored',
  body: analyseQuestion,
  response: { 200: analyseAnswer },
}

export const analyseRoutes =
  ({ answer, guard }: { answer: AnswerQuestion; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.post('/analyse', { schema: asked, onRequest: guard.needs('viewer') }, async ({ body }) => answer(body))
  }
