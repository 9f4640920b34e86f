/**
 * What gives a position away, in a sentence for people: the catalogue of every rule of the analysis and of the stories.
 * A rule that is not here cannot be written down (`RuleName`), so that no entry is without its explanation.
 */
export const RULES = {
  'by-hand': 'A person has marked these words.',
  denies: 'The party is the subject of a verb of denial (“denied”, “refuted”).',
  'denied-by': 'A report or claim is said to be denied by the party (“… were denied by …”).',
  rebuts: 'The party rejects or dismisses a report, an allegation or an account.',
  'calls-false': 'The party calls the report by a word of falsehood (“fiction”, “nonsense”, “baseless”).',
  'warns-of-falsehood': 'The party warns of a hoax or a false report, and thereby denies it.',
  'denial-noun': 'The copy tells of the party’s denial by that noun, as news (“the club’s denial came at once”).',
  'says-otherwise':
    'Told of a report, the party answers what cannot be if it is true (“he is alive and well”, “all of it was paid on time”), as far as signs in its words and around them tell.',
  'answers-no': 'Asked whether it is so, the party answers with a bare no.',
  'denial-history': 'The copy tells of a denial that lies further back (“has long denied”, “in 2019 denied”).',
  'says-called-false': 'What the party is quoted as saying calls something false, untrue or invented.',
  'says-disowns': 'What the party is quoted as saying disowns it: nothing to do with it, no knowledge of it.',
  'says-negates':
    'What the party is quoted as saying negates it (“there was no …”), and its signs speak for an answer rather than for news. It counts where somebody asserted it.',
  'no-comment': 'The party declines to comment, in these words.',
  'says-no-comment': 'What the party is quoted as saying comes to no comment.',
  'no-answer': 'The party did not answer when it was asked.',
  confirms: 'The party is the subject of a verb of confirmation.',
  'says-confirms': 'The party vouches for it in so many words.',
  'says-of-itself': 'The party tells of a deed of its own, which confirms it.',
  'says-so': 'The party says in so many words what other copy has reported.',
  'says-again':
    'The copy tells the position as one that the party has taken before (“repeated its denial”, “said once more that …”).',
  'says-as-authority': 'A body whose office it is to find out or to decide says plainly that it is so.',
  says: 'The party is quoted or paraphrased, without taking a side.',
  speaks: 'The party speaks of it, in a verb that only tells that it spoke.',
  attributes: 'A learned model takes these words for an attribution and the party for its source; it takes no side.',
  'according-to': 'It is told according to the party.',
  'quote-goes-on': 'A quotation goes on without naming its speaker anew: it is the last speaker’s.',
  transcript: 'The copy is a transcript: the words stand under the name of the party.',
  release: 'The copy is a statement that the party issued itself: its sentences are the party’s own.',
  'own-report': 'The outlet reports it itself, in its own copy.',
  'own-sourcing': 'The outlet tells that it has learned it itself, or that it holds the paper.',
  'unnamed-report': 'The outlet reports it on the word of sources that it does not name.',
  'document-report': 'The outlet reports it from a document.',
  'credited-report': 'The copy credits the report to the outlet (“as first reported by …”).',
  'correction-notice': 'The copy is marked as a correction by its sender.',
  'kill-notice': 'The copy is marked as withdrawn by its sender.',
  amends: 'The copy tells that the outlet has corrected or withdrawn what it reported.',
  kill: 'The sender killed the item that reported it.',
} as const satisfies Record<string, string>

export type RuleName = keyof typeof RULES

/** The rule of an entry that a person has logged. */
export const BY_HAND = 'by-hand' satisfies RuleName

const words: ReadonlyMap<string, string> = new Map(Object.entries(RULES))

/** A rule in a sentence; an entry of an older desk may bear a rule that is no longer in use, which is told by its name. */
export const ruleWords = (rule: string): string => words.get(rule) ?? `The rule “${rule}”, which is no longer in use.`
