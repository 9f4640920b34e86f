/**
 * The words of one language by which copy attributes, denies and declines. Entries are phrases as `phrases` takes them:
 * lower case, plain apostrophes, `~` for an open ending. An empty table means that the language lacks that pattern.
 */
export interface Lexicon {
  language: string
  /** Finite verbs of saying ("said", "told"), with what may stand between subject and content left out. */
  say: readonly string[]
  /** Other verbs of speech: what they introduce is logged as context at most ("urged", "praised"). */
  speech: readonly string[]
  /** Verbs of saying that vouch for a fact by one's own knowledge ("confirmed", "acknowledged"). */
  confirm: readonly string[]
  /** Verbs that deny whatever their object is, unless the object is a thing that is granted ("bail"). */
  deny: readonly string[]
  /** Verbs that deny only when their object is a report ("rejected the allegation"), never an offer or an appeal. */
  rebut: readonly string[]
  /** "called", "described": deny when what they call it is in `false`. */
  call: readonly string[]
  /** What a denier calls a report: nouns and adjectives ("pure fiction", "baseless"). */
  false: readonly string[]
  /** Wordings that disown a deed or a report whatever stands around them ("we deny", "no such call", "never took place"). */
  disavowal: readonly string[]
  /** Nouns for a denial: a party's own, where it is told as news ("the club's denial came at once"). */
  denial: readonly string[]
  /** Verbs that warn of something: of a word of falsehood, they deny what it stands for ("warned of a hoax"). */
  warn: readonly string[]
  /** Things that are said about the world: report, claim, rumour. */
  reportNoun: readonly string[]
  /** Things that are granted or refused: what follows is no denial ("denied entry"). */
  granted: readonly string[]
  /** Whole wordings of "no comment", with the verb. */
  noComment: readonly string[]
  /** Wordings of no answer at all: no position is taken. */
  noAnswer: readonly string[]
  /** Before or around a denying word: it is not one ("did not deny", "if … denies"). */
  undenied: readonly string[]
  /** Marks the denial as an old one, told as history. */
  history: readonly string[]
  /** Marks it as an earlier one of the same story ("had denied", "earlier"). */
  earlier: readonly string[]
  /** Negations of a clause about what is or was. */
  negation: readonly string[]
  /** Negations that deny nothing: plans, guesses, reassurance ("no danger", "did not expect"). */
  idle: readonly string[]
  /** Set a statement against what others say ("contrary to reports", "as X had alleged"). */
  adverse: readonly string[]
  accordingTo: readonly string[]
  /** Nouns for a person who speaks for another. */
  spokes: readonly string[]
  /** Nouns for the head or an officer of an organisation. */
  head: readonly string[]
  /** "minister" and the like, whose organisation is a ministry. */
  minister: readonly string[]
  /** Nouns for sources without a name. */
  unnamed: readonly string[]
  /** Papers and recordings that an outlet cites. */
  document: readonly string[]
  /** "seen by", "obtained by". */
  seenBy: readonly string[]
  /** Words for an outlet ("the newspaper"). */
  outlet: readonly string[]
  /** Nouns of organisations, as a descriptor or inside a name. */
  organisation: readonly string[]
  he: readonly string[]
  /** Words at which a noun phrase stops when it is read backwards: conjunctions, prepositions of time, relatives. */
  stop: readonly string[]
  article: readonly string[]
  auxiliary: readonly string[]
  adverb: readonly string[]
}

/** A table written as one text: entries parted by commas (that of a quantifier apart) or lines. */
export const list = (text: string): string[] =>
  text
    .split(/,(?!\d+\})|\n/)
    .map((entry) => entry.trim())
    .filter(Boolean)
