/** A word or phrase of the question: letters, marks and digits; what the tokenizer drops is dropped here. */
interface Term {
  words: string[]
  prefix: boolean
  not: boolean
}

/** `-not`, `"a phrase"`, `prefix*`, `word`; an unclosed quote runs to the end. */
const PART = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** Longest question that is looked at, in words: a guard against a query that costs more than it finds. */
const MOST_WORDS = 32

const termsOf = (question: string): Term[] =>
  [...question.matchAll(PART)].map(([, minus, phrase, word]) => ({
    words: (phrase ?? word ?? '').match(WORD) ?? [],
    prefix: phrase === undefined && (word ?? '').endsWith('*') && (word ?? '').length > SHORTEST_PREFIX,
    not: minus === '-',
  }))

/** A star after a single letter is left out: it would read half the index. */
const SHORTEST_PREFIX = 2

/** Every word is quoted: nothing that was typed is ever FTS5 syntax. */
const phraseOf = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? '*' : ''}`

/**
 * A person's question as an FTS5 expression (https://www.sqlite.org/fts5.html#full_text_query_syntax): all words and
 * phrases must stand in the text, `-` ones must not. Null when it asks for nothing (no word but excluded ones).
 */
export function searchQuery(question: string): string | null {
  const terms = termsOf(question)
    .filter((term) => term.words.length > 0)
    .slice(0, MOST_WORDS)
  const wanted = terms.filter((term) => !term.not).map(phraseOf)
  const unwanted = terms.filter((term) => term.not).map(phraseOf)
  if (wanted.length === 0) return null
  const all = wanted.join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`
}
