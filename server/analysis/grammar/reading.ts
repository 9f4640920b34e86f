import type { Lexicon } from '../lexicon/lexicon.ts'
import { phrases } from '../text/phrases.ts'

/** A lexicon as the grammar uses it: its tables as expressions and sets, made once per language. */
export interface Reading {
  language: string
  lexicon: Lexicon
  say: RegExp
  speech: RegExp
  confirm: RegExp
  deny: RegExp
  rebut: RegExp
  call: RegExp
  false: RegExp
  disavowal: RegExp
  reportNoun: RegExp
  granted: RegExp
  noComment: RegExp
  noAnswer: RegExp
  undenied: RegExp
  history: RegExp
  earlier: RegExp
  negation: RegExp
  idle: RegExp
  adverse: RegExp
  accordingTo: RegExp
  spokes: RegExp
  head: RegExp
  minister: RegExp
  unnamed: RegExp
  document: RegExp
  seenBy: RegExp
  outlet: RegExp
  organisation: RegExp
  he: Set<string>
  stop: Set<string>
  article: Set<string>
  auxiliary: Set<string>
  adverb: Set<string>
  /** Every single word of the tables: known to be no name. */
  vocabulary: Set<string>
}

const NOTHING = /(?!)/g

/** `*` in an entry stands for one to five words. */
const table = (t: readonly string[]): RegExp =>
  t.length > 0 ? phrases(t.map((p) => p.replace(/\*/g, "[\\p{L}'-]{1,30}(?: [\\p{L}'-]{1,30}){0,4}"))) : NOTHING

export function reading(lexicon: Lexicon): Reading {
  const vocabulary = new Set<string>()
  for (const value of Object.values(lexicon)) {
    for (const phrase of typeof value === 'string' ? [] : value)
      for (const x of phrase.split(/[ ~]+/)) vocabulary.add(x)
  }
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

/** Whether `expression` (flag g) occurs in `text`. */
export function has(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0
  const found = expression.test(text)
  expression.lastIndex = 0
  return found
}
