import type { HeadlineWord } from './headline-words.ts'
import { cuesOf } from './stance-cues.ts'

/** Which words of a headline repeat the claim's. */
export interface Alignment {
  /** For each word of the headline: it is the claim's own. */
  own: boolean[]
  /** Words with matter of their own in the claim, and those of them that the headline lacks. */
  matter: HeadlineWord[]
  missing: HeadlineWord[]
}

const isNegation = (word: HeadlineWord): boolean => cuesOf(word.low).includes('negation')

const nextTwo = (words: readonly HeadlineWord[], i: number): string[] =>
  words.slice(i + 1, i + 3).flatMap((w) => (w.kind === 'mark' ? [] : [w.stem]))

/** A negation that the claim has too ("Hands up, don't shoot"): the same word follows it here and there. */
function sharesNegation(headline: readonly HeadlineWord[], i: number, claim: readonly HeadlineWord[]): boolean {
  const after = nextTwo(headline, i)
  return claim.some((word, j) => isNegation(word) && nextTwo(claim, j).some((stem) => after.includes(stem)))
}

/** Lays a headline on a claim by the stems of their words. */
export function alignClaim(headline: readonly HeadlineWord[], claim: readonly HeadlineWord[]): Alignment {
  const stems = new Set(claim.map((w) => w.stem))
  const negated = claim.some(isNegation)
  const own = headline.map((word, i) => {
    if (word.kind === 'mark' || word.common) return false
    if (isNegation(word)) return negated && sharesNegation(headline, i, claim)
    return stems.has(word.stem)
  })
  const covered = new Set(headline.flatMap((w, i) => (own[i] ? [w.stem] : [])))
  const matter = claim.filter((w) => w.kind !== 'mark' && !w.common)
  return { own, matter, missing: matter.filter((w) => !covered.has(w.stem)) }
}
