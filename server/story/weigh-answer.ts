import { ANSWER_SIGNS, type Answer, type AnswerSigns, answerSigns } from './answer-signs.ts'
import type { Reading } from './reading.ts'
import learned from './weights/answers.json' with { type: 'json' }

/** How likely a denial with these signs is one that a desk would log, in [0, 1]. */
export type WeighAnswer = (signs: AnswerSigns, reading: Reading, answer: Answer) => number

/** A logistic regression over the signs; each weight is what one unit of its sign adds to the log-odds. */
export const answerModel =
  (weights: AnswerSigns) =>
  (signs: AnswerSigns): number =>
    1 / (1 + Math.exp(-ANSWER_SIGNS.reduce((odds, sign) => odds + weights[sign] * signs[sign], 0)))

export const weighAnswer = answerModel(learned)

/** Below this chance a denial is likelier none: to ring for it costs more than to wait for a surer copy. */
const LEAST = 0.5

/** S47: true for a denial that is likelier a misreading, another matter's, or one that is logged under another name. Copy that a person moves is not doubted. */
export const isDoubted = (reading: Reading, answer: Answer): boolean =>
  reading.weigh !== undefined && reading.weigh(answerSigns(reading, answer), reading, answer) < LEAST
