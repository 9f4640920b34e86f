import type { Unit } from '../text/units.ts'
import type { Draft } from './draft.ts'

/** "I was not.", "We don't.", "It is not so.", "None of it is true.": only the sentence before tells what. */
const ELLIPTIC =
  /^["“]?(?:(?:i|we|he|she|it|they|that|this) (?:(?:was|were|is|are|am|do|does|did|have|has|had|will|would|can|could)(?: not|n['’]t)|never (?:was|were|did|have|has|had|will|would))(?: (?:so|true|the case|either|correct))?|none of (?:it|this|that) (?:is|was) (?:so|true|correct)|not (?:so|true|one|at all|a word))[.!"”]*$/iu

/** Denials that say nothing by themselves, with the sentence before them that they answer. */
export const answering = (drafts: readonly Draft[], before: Unit): Draft[] =>
  drafts.map((draft) =>
    draft.stance === 'denial' && ELLIPTIC.test(draft.unit.text.trim()) ? { ...draft, answers: before.text } : draft,
  )
