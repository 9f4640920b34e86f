import { cueFeatures } from '../analysis/attribution/cue-features.ts'
import { type IsCueStem, mayBeCue } from '../analysis/attribution/cue-tokens.ts'
import { likeliest, sourceOptions } from '../analysis/attribution/link-source.ts'
import { linearModel, type Score } from '../analysis/attribution/linear-model.ts'
import { type NounPhrase, nounPhrases, phrasesAround } from '../analysis/attribution/noun-phrases.ts'
import { stemOf } from '../analysis/attribution/stem-of.ts'
import { allFacts } from '../analysis/attribution/word-facts.ts'
import { tokenAt, type Token } from '../analysis/text/tokens.ts'
import { attributionRows, type Marked } from './attribution-rows.ts'
import { type MarkedClause, markedClauses, touches } from './attribution-clauses.ts'
import { type Choice, type Example, fitChoices, fitLogistic } from './fit-linear.ts'
import { quantise, writeWeights } from './quantise.ts'

const CUE_BUCKETS = 2 ** 17
const MARKED = 2
const SOURCE_BUCKETS = 2 ** 16

const cueExamples = ({ clause, heads, inside }: MarkedClause, known: IsCueStem): Example[] => {
  const { tokens, unit } = clause
  const facts = allFacts(tokens)
  return tokens.flatMap((t, i) =>
    mayBeCue(t, known) && (heads.has(i) || !inside.has(i))
      ? [{ features: cueFeatures(tokens, facts, i, unit.quotes.length > 0), label: heads.has(i) }]
      : [],
  )
}

/** Stems of the nouns, adjectives and names that are marked as cues at least `MARKED` times. */
function cueStems(clauses: readonly MarkedClause[]): string[] {
  const counts = new Map<string, number>()
  for (const { clause, heads } of clauses) {
    for (const t of [...heads.keys()].map((i) => tokenAt(clause.tokens, i))) {
      if (t.kind === 'word' && t.tag !== 'VERB') counts.set(stemOf(t.low), (counts.get(stemOf(t.low)) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([stem, n]) => n >= MARKED && stem.length > 2)
    .map(([stem]) => stem)
    .toSorted()
}

/** The phrase that heads the marked source: of those that begin first in it, the longest that does not go beyond it; or -1. */
function headOf(tokens: readonly Token[], start: number, phrases: readonly NounPhrase[], source: Marked): number {
  const within = (i: number): boolean => touches(tokenAt(tokens, i), start, source)
  const first = phrases.findIndex((p) => within(p.first) && within(p.last))
  const from = phrases[first]?.first
  return from === undefined ? -1 : phrases.findLastIndex((p) => p.first === from && within(p.last))
}

/** Each cue's phrases, and which of them is the source. */
function sourceChoices({ clause, heads }: MarkedClause): Choice[] {
  if (heads.size === 0) return []
  const { tokens, unit } = clause
  const facts = allFacts(tokens)
  const all = nounPhrases(tokens)
  return [...heads].map(([cue, { source }]) => {
    const phrases = phrasesAround(all, cue)
    return {
      options: sourceOptions(tokens, facts, phrases, cue),
      right: headOf(tokens, unit.start, phrases, source),
    }
  })
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`

function cueFigures(score: Score, examples: readonly Example[], threshold: number): string {
  const found = examples.filter((e) => score(e.features) > threshold)
  const right = found.filter((e) => e.label).length
  return `cues over ${threshold}: precision ${percent(right / found.length)}, recall ${percent(right / examples.filter((e) => e.label).length)}`
}

/** Learns which words announce an attribution, and which phrase of the sentence is their source. */
export function trainCues(say: (line: string) => void): void {
  const [train, dev] = (['train', 'dev'] as const).map((half) => attributionRows(half).flatMap(markedClauses))
  if (!train || !dev) return
  const stems = cueStems(train)
  writeWeights('cue-words', stems)
  const known = new Set(stems)
  const examples = (clauses: readonly MarkedClause[]): Example[] =>
    clauses.flatMap((c) => cueExamples(c, (stem) => known.has(stem)))
  const cues = quantise(fitLogistic(examples(train), { buckets: CUE_BUCKETS, epochs: 5, rate: 0.06, decay: 1e-4 }))
  const cueScore = linearModel(cues)
  const tested = examples(dev)
  for (const threshold of [-2, -1, 0]) say(cueFigures(cueScore, tested, threshold))
  writeWeights('cues', cues)
  const sources = quantise(
    fitChoices(train.flatMap(sourceChoices), { buckets: SOURCE_BUCKETS, epochs: 6, rate: 0.06, decay: 1e-4 }),
  )
  const sourceScore = linearModel(sources)
  const choices = dev.flatMap(sourceChoices)
  const right = choices.filter((c) => (likeliest(c.options, sourceScore)?.at ?? -1) === c.right).length
  say(`sources of marked cues: ${percent(right / choices.length)} right`)
  writeWeights('sources', sources)
}
