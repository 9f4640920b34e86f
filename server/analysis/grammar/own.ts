/** A plain assertion about oneself, as done: "we met", "it had hosted", "I resigned". What is foreseen asserts nothing. */
const OWN =
  /(?:^|[\s"“«])(?:i|we|he|she|they|our \p{L}+)\s(?:had|has|have|was|were|did|is|are|am|\p{L}{2,12}ed|told|made|met|held|went|sent|gave|paid|took|got|saw|spoke|left|lost|sold|bought|wrote|quit|shook|struck|knew|kept|hid|stole|broke|ran)\b/u
/** "It was a joke" tells of no speaker; "it was suspending", "it had hosted" do. */
const ITSELF =
  /(?:^|[\s"“«])it\s(?:(?:had|has|have|did|\p{L}{2,12}ed|told|made|met|held|sent|gave|paid|took|sold|bought|wrote)\b|(?:is|was)\s(?:also\s|now\s)?\p{L}{3,14}(?:ing|ed)\b)/u
/** "The club has reached agreement", said by the club. */
const BY_NOUN =
  /(?:^|[\s"“«])the (?:company|club|bank|group|firm|airline|union|charity|party|team|carrier|lender) (?:has|have|had)\s/u

/** What follows where the deed was not done, or is only to come. */
const NOT_DONE = /^(?:n['’]t|\s?(?:not|no|never|nothing|nobody|yet to|going to|about to|due to|to)\b)/u

/** In one's own words others are "he" and "they". */
const QUOTED = /(?:^|[\s"“«])(?:he|she|they|it)\s/u
/** A state of mind, an inquiry or a manner of speaking vouches for nothing. */
const IDLE =
  /(?:^|[\s"“«])(?:i|we|he|she|they|it)(?:'m|'re)?\s(?:(?:was|were|is|are|am|been|have been|has been)\s)?(?:(?:also|still|now|very|closely|fully|deeply)\s)?(?:not|never|aware|looking|investigating|reviewing|examining|considering|studying|monitoring|awaiting|waiting|trying|hoping|concerned|worried|surprised|shocked|saddened|disappointed|sorry|told|asked|wanted|hoped|believed|thought|felt|stopped|(?:had|has|have|did|do|does)(?:n't|\s(?:not|never|seen the|read the|noted)))(?!\p{L})/u

/**
 * True for words in which their speaker tells of a deed of its own. `words` are in lower case; `quoted`: they are the
 * speaker's own, not told by another.
 */
export function isOwn(words: string, quoted: boolean): boolean {
  if (IDLE.test(words)) return false
  return [OWN, ITSELF, BY_NOUN].some((shape) => {
    const found = shape.exec(words)
    if (found === null || (quoted && QUOTED.test(found[0]))) return false
    return !NOT_DONE.test(words.slice(found.index + found[0].length))
  })
}
