import type { HeadlineWord } from './headline-words.ts'
import { type Cue, cuesOf } from './stance-cues.ts'

const BREAK = /^(?:[:,–—]|-{1,2})$/u
const REFUTING: readonly Cue[] = ['negation', 'denial', 'hoax']
const HEDGING: readonly Cue[] = ['rumour', 'report', 'unsettled', 'possibility', 'assertion', 'saying', 'forecast']
const MEETS_REFUTING: readonly Cue[] = [
  'rumour',
  'report',
  'unsettled',
  'possibility',
  'assertion',
  'saying',
  'proof',
  'truth',
]

interface Placed {
  headline: readonly HeadlineWord[]
  own: readonly boolean[]
  claimCues: ReadonlySet<Cue>
  /** Place of the first and last word of the claim, or -1. */
  first: number
  last: number
}

const isBreak = (word: HeadlineWord | undefined): boolean => word !== undefined && BREAK.test(word.low)

/** How far the nearest word of the claim is. */
function distance(own: readonly boolean[], i: number): string {
  let nearest = own.length
  own.forEach((is, j) => {
    if (is) nearest = Math.min(nearest, Math.abs(i - j))
  })
  return nearest <= 1 ? 'next to' : nearest <= 3 ? 'near' : 'far from'
}

/** Where the cue at `i` stands, towards the claim's words and in the headline. */
function* placeSigns(cue: Cue, i: number, { headline, own, claimCues, first, last }: Placed): Generator<string> {
  const name = `word of ${cue}`
  const before = headline.slice(Math.max(0, i - 2), i)
  yield name
  if (headline[i]?.shouted && !headline.every((w) => w.kind !== 'word' || w.shouted)) yield `${name} in capitals`
  if (first >= 0) {
    yield `${name} ${i < first ? 'before' : i > last ? 'behind' : 'among'} the claim's words`
    yield `${name} ${distance(own, i)} the claim's words`
  }
  if (i === 0 || (i === 1 && headline[0]?.kind === 'mark')) yield `${name} comes first`
  if (i === headline.length - 1) yield `${name} comes last`
  if (isBreak(headline[i - 1])) yield `${name} behind a break`
  if (isBreak(headline[i + 1])) yield `${name} before a break`
  if (before.some((w) => cuesOf(w.low).includes('negation'))) yield `${name} behind a negation`
  if (headline.at(-1)?.low === '?') yield `${name} in a question`
  if (claimCues.has(cue)) yield `${name} here and in the claim`
}

/** How many kinds of cue meet, and which of them meet refuting words. */
function* meetingSigns(found: ReadonlySet<Cue>): Generator<string> {
  const refuting = REFUTING.filter((cue) => found.has(cue)).length
  const hedging = HEDGING.filter((cue) => found.has(cue)).length
  yield `kinds of refuting words: ${refuting}`
  yield `kinds of hedging words: ${Math.min(2, hedging)}`
  if (refuting + hedging === 0) yield 'neither refutes nor hedges'
  if (refuting > 0) for (const cue of MEETS_REFUTING) if (found.has(cue)) yield `refuting words with word of ${cue}`
}

const negations = (words: readonly HeadlineWord[]): number =>
  words.filter((w) => cuesOf(w.low).includes('negation')).length

/** Signs of words that take a stance and of where they stand. */
export function* cueSigns(
  headline: readonly HeadlineWord[],
  claim: readonly HeadlineWord[],
  own: readonly boolean[],
): Generator<string> {
  const claimCues = new Set(claim.flatMap((w) => cuesOf(w.low)))
  const placed: Placed = { headline, own, claimCues, first: own.indexOf(true), last: own.lastIndexOf(true) }
  const found = new Set<Cue>()
  for (const cue of claimCues) yield `the claim has a word of ${cue}`
  for (const [i, word] of headline.entries()) {
    for (const cue of cuesOf(word.low)) {
      if (own[i]) yield `word of ${cue} that is the claim's`
      else {
        found.add(cue)
        yield* placeSigns(cue, i, placed)
      }
    }
  }
  yield* meetingSigns(found)
  if (negations(headline) % 2 !== negations(claim) % 2) yield 'negated where the claim is not, or the reverse'
}
