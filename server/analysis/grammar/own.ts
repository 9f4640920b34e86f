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

const HOUSE = `(?:company|club|bank|group|firm|airline|union|charity|party|team|carrier|lender|retailer|insurer|publisher|school|hospital|museum|federation|palace)`
/** What one sets about, has decided or is in the midst of; what one will only look at, hope for or go on with is no news. */
const SETS_ABOUT =
  /(?<!\p{L})(?:will (?:also |now )?(?!not|never|consider|continue|seek|try|work|do|respond|comment|cooperat|co-operat|investigat|look|review|examin|study|monitor|discuss|fight|appeal|keep|remain|stay|have to|need|know|see|be (?:able|looking|there|no))\p{L}+|(?:is|are|was|were) (?:due |set |about )?to (?!be (?:seen|hoped|expected))\p{L}+|(?:plans?|planned|intends?|intended|agreed|decided) to (?!consider|continue|review)\p{L}+|(?:is|are|am|['’]m|['’]re|was|were) (?:now |currently )?(?:in (?:\p{L}+ ){0,2}(?:talks|discussions|negotiations)|(?:prepar|negotiat|sell|clos|leav|cutt|resign|quitt|stepp|merg|buy|recall|withdraw)ing))(?!\p{L})/u
/** His movement, its board: what those have done for whom the speaker answers. */
const BY_HIS =
  /^["“«]?(?:his|her|its|their|our|my) (?:\p{L}+ ){1,2}(?:had|has|have) (?:also |now |since |already )?(?:accepted|agreed|signed|paid|sold|received|decided|approved|ended|begun|started|offered|withdrawn|recalled|closed|joined|left)(?!\p{L})/u
const UNSURE =
  /\?|(?<!\p{L})(?:if|whether|unless|would|could|may|might|should|hop(?:es?|ed|ing)|expect\p{L}*|likely|believ\p{L}+|no|not|n['’]t|never|nobody|none|nothing)(?!\p{L})/u
const ITS_OWN = new RegExp(`^["“«]?(?:i|we|he|she|they|it|the ${HOUSE}) $`, 'u')
const BARE_HOUSE = new RegExp(`^(?:the |its )${HOUSE}$`, 'u')
/** Words before the verb that belong to its subject. */
const LONGEST_SUBJECT = 60

/** True where a word of the party's name stands in `opening`. */
const namesParty = (opening: string, party: string): boolean =>
  (party.match(/\p{Lu}[\p{L}\p{N}’'-]{3,}/gu) ?? []).some((word) => opening.includes(word.toLowerCase()))

/**
 * True for words (in lower case) in which a house or a person announces what it sets about: “Solvane will close its mill,
 * the company said”, “said it is in talks”. `teller` is who says so, by its name and by the copy's words.
 */
export function isAnnounced(words: string, teller: { party: string; words: string }): boolean {
  if (UNSURE.test(words) || IDLE.test(words)) return false
  if (BY_HIS.test(words)) return true
  const found = SETS_ABOUT.exec(words)
  if (!found || found.index > LONGEST_SUBJECT) return false
  const opening = words.slice(0, found.index)
  if (/[,;:]/u.test(opening)) return false
  return ITS_OWN.test(opening) || namesParty(opening, teller.party) || BARE_HOUSE.test(teller.words.toLowerCase())
}
