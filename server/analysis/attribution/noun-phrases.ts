import { isPossessive, tokenAt, type Token } from '../text/tokens.ts'

/** A stretch of tokens that may name a source, both ends included. */
export interface NounPhrase {
  first: number
  last: number
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM', 'X'])
const HEAD = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X'])
const RELATIVE = /^(?:who|which|that|what|there|whom)$/u
const OWN = /^(?:his|her|its|their|my|our|your|whose)$/u
const LONGEST = 12

const isOwner = (t: Token): boolean => isPossessive(t.text) || OWN.test(t.low)

const isNominal = (t: Token): boolean =>
  t.kind === 'word' && (NOMINAL.has(t.tag) || (t.capital && t.tag !== 'AUX' && t.tag !== 'ADP')) && t.tag !== 'CCONJ'

/** Whether the phrase goes on from `before` to `t`: a pronoun and a relative stand alone, a determiner begins anew. */
const goesOn = (before: Token, t: Token): boolean =>
  t.tag !== 'PRON' &&
  (before.tag !== 'PRON' || isOwner(before)) &&
  !RELATIVE.test(before.low) &&
  !RELATIVE.test(t.low) &&
  (t.tag !== 'DET' || before.tag === 'DET')

/** A determiner waits for its noun, whatever the tagger took it for ("an earlier report"). */
const waits = (tokens: readonly Token[], first: number, last: number): boolean => {
  const t = tokenAt(tokens, last)
  const opens = tokenAt(tokens, first)
  return (
    /^(?:an?|the|no|every)$/u.test(opens.low) &&
    (first === last || (t.tag === 'ADV' && last === first + 1)) &&
    tokenAt(tokens, last + 1).kind === 'word'
  )
}

/** "Four in 10 voters". */
const isShare = (tokens: readonly Token[], last: number): boolean =>
  tokenAt(tokens, last).tag === 'NUM' &&
  /^(?:in|of)$/u.test(tokenAt(tokens, last + 1).low) &&
  tokenAt(tokens, last + 2).tag === 'NUM'

/** "Mr. Cruz", "Sen. Lade": the stop of a title ends no phrase. */
const isTitle = (tokens: readonly Token[], stop: number): boolean =>
  tokenAt(tokens, stop).text === '.' &&
  tokenAt(tokens, stop - 1).capital &&
  tokenAt(tokens, stop - 1).text.length <= 4 &&
  tokenAt(tokens, stop + 1).capital

/** The last token of the phrase that begins at `first`. */
function endOf(tokens: readonly Token[], first: number): number {
  let last = first
  while (last + 1 < tokens.length && last - first < LONGEST) {
    const next = tokenAt(tokens, last + 1)
    if (isTitle(tokens, last + 1) || isShare(tokens, last)) last += 2
    else if (waits(tokens, first, last)) last++
    else if (isNominal(next) && goesOn(tokenAt(tokens, last), next)) last++
    else break
  }
  return last
}

/**
 * Base noun phrases of a sentence, left to right: determiner, adjectives and nouns, without what hangs on them by a
 * preposition. An owner is a phrase of its own besides ("Lund's" of "Lund's mayor"), as "her" is.
 */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isNominal(tokenAt(tokens, i))) continue
    const last = endOf(tokens, i)
    for (let k = i; k < last; k++) if (isOwner(tokenAt(tokens, k))) found.push({ first: i, last: k })
    const end = tokenAt(tokens, last)
    if (HEAD.has(end.tag) || end.capital || end.tag === 'DET' || end.tag === 'ADJ' || tokenAt(tokens, i).tag === 'DET')
      found.push({ first: i, last })
    i = last
  }
  return found
}

/** Phrases farther from a cue than these are hardly its source, and a bound keeps hostile copy cheap. */
const MOST_BEFORE = 14
const MOST_BEHIND = 8

/**
 * The phrases around the cue at token `cue`, as it parts them: of the one that holds it, the words before it are a phrase
 * too ("the dockers" of "the dockers fear", which a tagger takes for two nouns; "party" of "a party favourite").
 */
export function phrasesAround(phrases: readonly NounPhrase[], cue: number): readonly NounPhrase[] {
  const behind = phrases.findIndex((p) => p.first > cue)
  const middle = behind < 0 ? phrases.length : behind
  const near = phrases.slice(Math.max(0, middle - MOST_BEFORE), middle + MOST_BEHIND)
  const at = near.findLastIndex((p) => p.first < cue && cue <= p.last)
  const held = near[at]
  if (!held || near.some((p) => p.first === held.first && p.last === cue - 1)) return near
  return near.toSpliced(at, 0, { first: held.first, last: cue - 1 })
}
