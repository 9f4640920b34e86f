import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Phrases, phraseFamily } from '../text/phrases.ts'

export { has } from '../text/phrases.ts'

/** A lexicon as the grammar uses it: its tables as expressions and sets, made once per language. */
export interface Reading {
  language: string
  lexicon: Lexicon
  say: Phrases
  speech: Phrases
  confirm: Phrases
  deny: Phrases
  rebut: Phrases
  call: Phrases
  false: Phrases
  disavowal: Phrases
  denial: Phrases
  warn: Phrases
  reportNoun: Phrases
  granted: Phrases
  noComment: Phrases
  noAnswer: Phrases
  undenied: Phrases
  history: Phrases
  earlier: Phrases
  negation: Phrases
  idle: Phrases
  adverse: Phrases
  accordingTo: Phrases
  spokes: Phrases
  head: Phrases
  minister: Phrases
  unnamed: Phrases
  document: Phrases
  seenBy: Phrases
  outlet: Phrases
  organisation: Phrases
  he: Set<string>
  stop: Set<string>
  article: Set<string>
  auxiliary: Set<string>
  adverb: Set<string>
  /** Every single word of the tables: known to be no name. */
  vocabulary: Set<string>
}

/** `*` in an entry stands for one to five words. */
const worded = (entry: string): string => entry.replace(/\*/g, "[\\p{L}'-]{1,30}(?: [\\p{L}'-]{1,30}){0,4}")

export function reading(lexicon: Lexicon): Reading {
  const vocabulary = new Set<string>()
  for (const value of Object.values(lexicon)) {
    for (const phrase of typeof value === 'string' ? [] : value)
      for (const x of phrase.split(/[ ~]+/)) vocabulary.add(x)
  }
  const family = phraseFamily()
  const table = (entries: readonly string[]): Phrases => family(entries.map(worded))
  return {
    language: lexicon.language,
    lexicon,
    say: table(lexicon.say),
    speech: table(lexicon.speech),
    confirm: table(lexicon.confirm),
    deny: table(lexicon.deny),
    rebut: table(lexicon.rebut),
    call: table(lexicon.call),
    false: table(lexicon.false),
    disavowal: table(lexicon.disavowal),
    denial: table(lexicon.denial),
    warn: table(lexicon.warn),
    reportNoun: table(lexicon.reportNoun),
    granted: table(lexicon.granted),
    noComment: table(lexicon.noComment),
    noAnswer: table(lexicon.noAnswer),
    undenied: table(lexicon.undenied),
    history: table(lexicon.history),
    earlier: table(lexicon.earlier),
    negation: table(lexicon.negation),
    idle: table(lexicon.idle),
    adverse: table(lexicon.adverse),
    accordingTo: table(lexicon.accordingTo),
    spokes: table(lexicon.spokes),
    head: table(lexicon.head),
    minister: table(lexicon.minister),
    unnamed: table(lexicon.unnamed),
    document: table(lexicon.document),
    seenBy: table(lexicon.seenBy),
    outlet: table(lexicon.outlet),
    organisation: table(lexicon.organisation),
    he: new Set(lexicon.he),
    stop: new Set(lexicon.stop),
    article: new Set(lexicon.article),
    auxiliary: new Set(lexicon.auxiliary),
    adverb: new Set(lexicon.adverb),
    vocabulary,
  }
}
