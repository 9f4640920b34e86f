import { type Clause, quoteNear } from '../grammar/clause.ts'
import { contentAfter } from '../grammar/content.ts'
import type { Draft } from '../grammar/draft.ts'
import type { Source } from '../grammar/source.ts'
import { tokenAt } from '../text/tokens.ts'
import cueWeights from '../weights/cues.json' with { type: 'json' }
import sourceWeights from '../weights/sources.json' with { type: 'json' }
import { cueFeatures } from './cue-features.ts'
import { mayBeCue } from './cue-tokens.ts'
import { linearModel, probability } from './linear-model.ts'
import { likeliest, sourceOptions } from './link-source.ts'
import { type NounPhrase, nounPhrases, phrasesAround } from './noun-phrases.ts'
import { readPhrase } from './read-phrase.ts'
import { allFacts } from './word-facts.ts'

const cueScore = linearModel(cueWeights)
const sourceScore = linearModel(sourceWeights)

/** Log-odds from which on a word counts as a cue: on copy kept apart, 61 % of such words are cues and 86 % of the cues are among them. */
const LEAST = -2

/** More cues than any sentence holds: what is beyond is hostile or a table. */
const MOST_CUES = 24

interface Attribution {
  /** Token that the cue turns on. */
  at: number
  source: Source
  confidence: number
}

function draftOf(c: Clause, { at, source, confidence }: Attribution): Draft {
  const t = tokenAt(c.tokens, at)
  const cue = { start: t.start, end: t.end, words: t.low }
  return {
    unit: c.unit,
    stance: 'context',
    source,
    sourcing: source.kind === 'unnamed' ? 'unnamed' : 'on-record',
    cue,
    content: contentAfter(c, cue, true),
    quote: quoteNear(c.unit, cue),
    rule: 'attributes',
    confidence,
    via: null,
    background: false,
  }
}

/** Whether the grammar has told of this source in these words: then it need not be read again. */
function isTold(c: Clause, { first, last }: NounPhrase, told: readonly string[]): boolean {
  const words = c.unit.text.slice(tokenAt(c.tokens, first).start, tokenAt(c.tokens, last).end)
  return words.length > 4 && told.some((phrase) => phrase.startsWith(words))
}

/** The sentence's cues, each with the source that is likeliest its own. */
function* attributions(c: Clause, told: readonly string[]): Generator<Attribution> {
  const facts = allFacts(c.tokens)
  const read = new Map<number, Source | null>()
  let cues = 0
  let all: NounPhrase[] | null = null
  for (const [at, t] of c.tokens.entries()) {
    if (!mayBeCue(t)) continue
    const score = cueScore(cueFeatures(c.tokens, facts, at, c.unit.quotes.length > 0))
    if (score < LEAST) continue
    if (++cues > MOST_CUES) return
    all ??= nounPhrases(c.tokens)
    const phrases = phrasesAround(all, at)
    const found = likeliest(sourceOptions(c.tokens, facts, phrases, at), sourceScore)
    const phrase = found ? phrases[found.at] : undefined
    if (!found || !phrase || isTold(c, phrase, told)) continue
    const key = phrase.first * c.tokens.length + phrase.last
    const source = read.has(key) ? read.get(key) : readPhrase(c, phrases, found.at, at)
    read.set(key, source ?? null)
    if (source) yield { at, source, confidence: probability(score) * found.probability }
  }
}

/** The attributions that the models find besides those that the grammar has `found`: each further source once, as context. */
export function findAttributions(c: Clause, found: readonly Draft[]): Draft[] {
  if (c.r.language !== 'en') return []
  const told = found.map((d) => d.source.phrase)
  const best = new Map<string, Attribution>()
  for (const a of attributions(c, told)) {
    const party = a.source.party
    if (found.some((d) => d.source.party === party)) continue
    if ((best.get(party)?.confidence ?? 0) < a.confidence) best.set(party, a)
  }
  return [...best.values()].map((a) => draftOf(c, a))
}
