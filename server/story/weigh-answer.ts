import { ANSWER_SIGNS, type Answer, type AnswerSigns, answerSigns } from './answer-signs.ts'
import { THAT } from '../analysis/grammar/that.ts'
import { asserts } from './claim-text.ts'
import { logit } from './logit.ts'
import { isForeign, type Reading } from './reading.ts'
import learned from './weights/answers.json' with { type: 'json' }

/** How likely a denial with these signs is one that a desk would log, in [0, 1]. */
export type WeighAnswer = (signs: AnswerSigns, reading: Reading, answer: Answer) => number

export const answerModel = logit(ANSWER_SIGNS)

export const weighAnswer = answerModel(learned)

/** Below this chance a denial is likelier none: to ring for it costs more than to wait for a surer copy. */
const LEAST = 0.5

/** Copy that is doubtful beyond this, and by no word of this story, may tell of another matter of the same name. */
const STRANGE = 0.1
/** What follows a verb that denies a whole sentence: “denied that”, “bestritt, dass”, “опроверг, что”. */
const SENTENCE = new RegExp(`(?<!\\p{L})${THAT}`, 'iu')
/** Between the verb and what it denies: a day, a place, to whom. */
const BETWEEN = 60

/** “Denied that the deal gave it control”: a body denies, by the verb and in a sentence of its own, what it denies. */
function isExplicit({ s }: Answer): boolean {
  if (s.rule !== 'denies' || s.partyKind !== 'organisation' || s.background || !asserts(s)) return false
  const after = s.text.indexOf(s.cue) + s.cue.length
  return s.text.includes(s.cue) && SENTENCE.test(s.text.slice(after, after + BETWEEN))
}

/** S47: true for a denial that is likelier a misreading, another matter's, or one that is logged under another name. Copy that a person moves is not doubted. */
export function isDoubted(reading: Reading, answer: Answer): boolean {
  if (reading.weigh === undefined) return false
  const signs = answerSigns(reading, answer)
  return (
    reading.weigh(signs, reading, answer) < LEAST &&
    !(isExplicit(answer) && !isForeign(reading) && signs.strange < STRANGE)
  )
}
