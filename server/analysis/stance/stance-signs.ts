import { type Alignment, alignClaim } from './align-claim.ts'
import { type HeadlineWord, headlineWords } from './headline-words.ts'
import { cueSigns } from './cue-signs.ts'
import { idiomsIn, oppositesOf } from './stance-idioms.ts'

/** The form under which a word is learned: its stem; every number as one, and every name that the claim has. */
const formOf = (word: HeadlineWord, names: ReadonlySet<string>): string =>
  word.kind === 'number' ? '(number)' : names.has(word.stem) ? '(name)' : word.stem

function* wordSigns(
  headline: readonly HeadlineWord[],
  claim: readonly HeadlineWord[],
  own: readonly boolean[],
): Generator<string> {
  const names = new Set(claim.filter((w) => w.capital && !w.common).map((w) => w.stem))
  let before = '(start)'
  for (const [i, word] of headline.entries()) {
    const form = formOf(word, names)
    if (word.kind !== 'mark') {
      yield `word ${form}`
      if (!own[i]) yield `beside the claim: ${form}`
    }
    yield `pair ${before} ${form}`
    before = form
  }
  yield `pair ${before} (end)`
}

const ASKING = /^(?:is|are|was|were|did|does|do|has|have|had|will|can|could|would|should)$/u
const WONDERING = /^(?:why|how|what|who|where|when|which)$/u
const LENGTHS = [4, 7, 10, 14, 20]

function* shapeSigns(headline: readonly HeadlineWord[], words: readonly HeadlineWord[]): Generator<string> {
  const marks = new Set(headline.flatMap((w) => (w.kind === 'mark' ? [w.low] : [])))
  const first = words[0]?.low ?? ''
  if (headline.at(-1)?.low === '?') yield 'ends in a question'
  else if (marks.has('?')) yield 'asks, then goes on'
  const colon = headline.findIndex((w) => w.low === ':')
  if (colon >= 0) {
    yield 'colon'
    if (colon <= 3) yield 'colon: few words before it'
    if (headline.slice(colon + 1).filter((w) => w.kind !== 'mark').length <= 3) yield 'colon: few words after it'
  }
  if (marks.has('!')) yield 'exclamation'
  if (['-', '--', '–', '—'].some((dash) => marks.has(dash))) yield 'dash'
  if (marks.has('"') || marks.has("'")) yield 'quotation'
  yield `length: up to ${LENGTHS.find((most) => words.length <= most) ?? 'many'} words`
  yield `opens with ${first}`
  if (ASKING.test(first)) yield 'opens as a question does'
  if (WONDERING.test(first)) yield 'opens with a question word'
  if (words.some((w) => w.shouted)) yield words.every((w) => w.shouted) ? 'all in capitals' : 'a word in capitals'
  if (words.some((w) => /^(?:i|my|me)$/u.test(w.low))) yield 'first person'
  if (words.some((w) => /^you(?:r|rs|'re|'ll)?$/u.test(w.low))) yield 'speaks to the reader'
}

/** In fifths, 0 to 4. */
const fifths = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(4, Math.floor((5 * part) / whole)))

function* likenessSigns(
  headline: readonly HeadlineWord[],
  claim: readonly HeadlineWord[],
  { own, matter, missing }: Alignment,
): Generator<string> {
  const telling = headline.filter((w) => w.kind !== 'mark' && !w.common).length
  const shared = own.filter(Boolean).length
  yield `fifths of the claim told: ${fifths(matter.length - missing.length, matter.length)}`
  yield `fifths of the headline that are the claim: ${fifths(shared, telling)}`
  if (shared === 0) yield 'shares no word with the claim'
  if (missing.some((w) => w.kind === 'number')) yield "lacks the claim's number"
  if (headline.some((w) => w.kind === 'number' && !claim.some((c) => c.low === w.low))) yield 'has a number of its own'
  const names = headline.filter((w, i) => i > 0 && w.kind === 'word' && w.capital && !w.common && !own[i]).length
  yield `capitals beside the claim: ${Math.min(3, names)}`
}

const lineOf = (words: readonly HeadlineWord[]): string => ` ${words.map((w) => w.low).join(' ')} `

function* turnSigns(
  headline: readonly HeadlineWord[],
  claim: readonly HeadlineWord[],
  own: readonly boolean[],
): Generator<string> {
  for (const idiom of idiomsIn(lineOf(headline))) yield `phrase of ${idiom}`
  const opposites = oppositesOf(lineOf(claim), lineOf(headline.filter((_, i) => !own[i])))
  for (const pair of opposites) yield `says the opposite: ${pair}`
  if (opposites.length > 0) yield 'says the opposite'
}

/**
 * What a headline has about it that may tell its stance towards a claim, each sign in words that explain it. After
 * Ferreira & Vlachos, "Emergent: a novel data-set for stance classification" (NAACL 2016): words, question marks,
 * refuting and hedging words and where they stand, and the alignment of headline and claim. Bounded for any length.
 */
export function stanceSigns(headline: string, claim: string): Set<string> {
  const said = headlineWords(headline)
  const claimed = headlineWords(claim)
  const alignment = alignClaim(said, claimed)
  return new Set([
    ...wordSigns(said, claimed, alignment.own),
    ...cueSigns(said, claimed, alignment.own),
    ...turnSigns(said, claimed, alignment.own),
    ...shapeSigns(
      said,
      said.filter((w) => w.kind !== 'mark'),
    ),
    ...likenessSigns(said, claimed, alignment),
  ])
}
