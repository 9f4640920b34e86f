import { wordsOf } from '../../../shared/search/words-of.ts'

/**
 * What an item is stands in the full-text index as words of its own, beside its text: so every question is one expression
 * that the index answers by walking lists, newest first, no further than the page. Each begins with a sign of Unicode's
 * private use, which the tokenizer takes for a letter and `wordsOf` does not, so that no copy and no question has it.
 */
const SIGN = '\uE000'

const LETTER = {
  everything: 'a',
  source: 'o',
  lang: 'l',
  story: 'y',
  tag: 'g',
  urgency: 'u',
  mark: 'k',
  time: 't',
  /** The first letter of a word of the headline: a star after one letter is answered from there. */
  first: 'f',
  /** Of an entry. */
  party: 'p',
  speaker: 'q',
  stance: 's',
  state: 'c',
} as const
type FacetKind = keyof typeof LETTER

/** The words of a value as the index has them, in order. */
export const facetWords = (kind: FacetKind, value: string): string[] =>
  wordsOf(value).map((word) => `${SIGN}${LETTER[kind]}${word}`)

/** One word for a value that is a name of ours, or an id. */
export const facet = (kind: FacetKind, name: string | number = ''): string =>
  `${SIGN}${LETTER[kind]}${wordsOf(String(name)).join('')}`

/** Text without the sign that only facets may have. */
export const withoutSign = (text: string): string => (text.includes(SIGN) ? text.replaceAll(SIGN, ' ') : text)

/** Words of an entry's party, and of its speaker, that are looked at. */
const MOST_WORDS = 7
/** Words between any two of one entry are fewer than this; those of two entries stand farther apart. */
export const ENTRY_SPAN = 2 * MOST_WORDS + 2

const GAP = Array.from({ length: ENTRY_SPAN + 1 }, () => `${SIGN}z`).join(' ')

export interface EntryFacts {
  party: string
  speaker: string | null
  stance: string
  state: string
}

/** Entries side by side, far enough from each other that words near each other are those of one. */
export const entryFacets = (entries: readonly EntryFacts[]): string =>
  entries
    .map(({ party, speaker, stance, state }) =>
      [
        ...facetWords('party', party).slice(0, MOST_WORDS),
        ...facetWords('speaker', speaker ?? '').slice(0, MOST_WORDS),
        facet('stance', stance),
        facet('state', state),
      ].join(' '),
    )
    .join(` ${GAP} `)
