import type { RuleName } from '../../../shared/rule.ts'
import type { Span } from '../text/quotes.ts'
import type { Unit } from '../text/units.ts'
import type { Clause } from './clause.ts'
import {
  ANSWERED,
  AS_BEFORE,
  BARE_NO,
  CHARGED,
  DISPUTED,
  DONE,
  HEARSAY,
  LEARNT_FROM_PRESS,
  OPEN,
  QUESTION,
  SCORN,
  SET_AGAINST,
  WITHOUT_EXCEPTION,
} from './contradiction-words.ts'
import type { Draft } from './draft.ts'
import { has } from './reading.ts'

/** Whether a unit of the copy passes on what others say, or answers it. */
export const isContested = (units: readonly Unit[]): boolean =>
  units.some((unit) => HEARSAY.test(unit.mask) || ANSWERED.test(unit.mask) || DISPUTED.test(unit.mask))

interface Setting {
  /** The unit before, or this one behind its first comma, passes on what others say. */
  told: boolean
  /** The unit's own words say that it answers somebody. */
  answers: boolean
  /** A question stands right before. */
  asked: boolean
  scorns: boolean
}

interface Evidence {
  rule: RuleName
  at: number
  length: number
  confidence: number
}

const found = (sought: RegExp, words: string, confidence: number): Evidence | null => {
  const hit = sought.exec(words)
  return hit && { rule: 'says-otherwise', at: hit.index, length: hit[0].length, confidence }
}

/** What in the words of one who is told of a report, or answers one, contradicts it. */
function evidence(words: string, quoted: boolean, s: Setting): Evidence | null {
  if ((s.asked || s.answers) && BARE_NO.test(words))
    return { rule: 'answers-no', at: 0, length: words.length, confidence: 0.82 }
  if (OPEN.test(words)) return null
  const strong = s.answers ? (found(SET_AGAINST, words, 0.66) ?? found(WITHOUT_EXCEPTION, words, 0.62)) : null
  if (strong) return strong
  if (s.answers && s.scorns && quoted) return { rule: 'says-otherwise', at: 0, length: words.length, confidence: 0.6 }
  if (s.told && s.scorns && quoted) return { rule: 'says-otherwise', at: 0, length: words.length, confidence: 0.6 }
  return (
    (quoted || s.answers ? found(AS_BEFORE, words, 0.62) : null) ??
    found(LEARNT_FROM_PRESS, words, 0.6) ??
    (quoted && s.told ? found(WITHOUT_EXCEPTION, words, 0.58) : null)
  )
}

/** True where the unit passes on what others say behind its first comma, besides the speaker's own verb ("wrote"). */
const tellsBeside = (mask: string, cue: Span): boolean =>
  HEARSAY.test(`${mask.slice(0, cue.start)} ${mask.slice(cue.end)}`.replace(/^[^,]*,/u, ''))

/**
 * A negation of how things are or will be, in English running text ("the trains do not run on Sundays"): told by itself
 * it informs. It denies where it answers somebody, or where something was done or left undone.
 */
function isPlain(c: Clause, d: Draft, { told, answers, asked }: Setting, contested: () => boolean): boolean {
  if (d.rule !== 'says-negates' || d.content === null || c.r.language !== 'en' || c.unit.kind === 'headline')
    return false
  if (told || answers || asked || DISPUTED.test(c.unit.mask) || has(c.r.adverse, c.unit.low)) return false
  const words = c.unit.low.slice(d.content.start, d.content.end)
  return !DONE.test(words) && !CHARGED.test(words) && !contested()
}

const plain = (d: Draft): Draft => ({ ...d, stance: 'context', rule: 'says', confidence: 0.6 })

/**
 * "A radio said the striker had left. “He is at training, in the best of health,” the club replied": who is told of a
 * report, or is asked about one, and says what cannot be if it is true contradicts it. `before` is the unit that stands
 * before this one; `contested` tells whether the copy passes on anything that could be denied.
 */
export function contradict(
  c: Clause,
  drafts: readonly Draft[],
  before: Unit | null,
  contested: () => boolean,
): Draft[] {
  const { mask } = c.unit
  const general: Setting = {
    told: before !== null && HEARSAY.test(before.mask),
    answers: ANSWERED.test(mask),
    asked: before !== null && QUESTION.test(before.text),
    scorns: SCORN.test(mask),
  }
  if (drafts.some((d) => d.stance !== 'context' && d.rule !== 'says-of-itself'))
    return drafts.map((d) => (isPlain(c, d, general, contested) ? plain(d) : d))
  return drafts.map((d): Draft => {
    const { kind } = d.source
    if (!/^says(?:-of-itself)?$/u.test(d.rule) || kind === 'unnamed' || kind === 'outlet' || d.content === null)
      return d
    const setting = { ...general, told: general.told || tellsBeside(mask, d.cue) }
    if (!setting.told && !setting.answers && !setting.asked) return d
    const sign = evidence(c.unit.low.slice(d.content.start, d.content.end), d.quote !== null, setting)
    if (!sign) return d
    const start = d.content.start + sign.at
    const { rule, confidence } = sign
    return { ...d, stance: 'denial', cue: { start, end: start + sign.length }, rule, confidence }
  })
}
