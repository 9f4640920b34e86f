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
/** Deeds that are news when they are announced; what one will merely say, win, keep or see to is none. */
const DEED = `(?:close|shut|sell|buy|acquire|purchase|merge|cut|lay off|leave|step (?:down|aside)|stand down|resign|retire|quit|launch|recall|strike|sign|suspend|halt|pause|withdraw|pull out|pay(?! (?:tribute|attention|heed))|extradite|release|publish|lower|hire|build|relocate|transfer|deploy|ban|expel|dismiss|replace|appoint|cancel|postpone|scrap|spin off|refund|compensate|settle|plead|divest|split|reopen|resume|open(?! an? (?:\\p{L}+ )?(?:inquiry|investigation|probe))|restate|issue|join|stage|evacuate|raise (?:prices|fees|rates|fares|wages|pay|tariffs)|file for|run for)`
/** What one sets about, has decided or is in the midst of. */
const SETS_ABOUT = new RegExp(
  `(?<!\\p{L})(?:(?:will (?:also |now |soon |then |temporarily |permanently )?|(?:is|are|was|were) (?:due |set |about )?to |(?:plans?|planned|intends?|intended|agreed|decided) to )${DEED}|(?:is|are|am|['’]m|['’]re|was|were) (?:now |currently )?(?:in (?:\\p{L}+ ){0,2}(?:talks|discussions|negotiations)|(?:prepar|negotiat|sell|clos|leav|cutt|resign|quitt|stepp|merg|buy|recall|withdraw)ing))(?!\\p{L})`,
  'u',
)
/** What was once meant and came to nothing, or is aimed at whoever reported. */
const NO_LONGER =
  /(?<!\p{L})(?:dropped|abandoned|shelved|scrapped|ditched|called off|(?:planned|intended|decided|agreed|was|were) [^,;.]{3,80} in (?:19|20)\d\d|(?:over|about|for) (?:its|the|their|this|that|an?) (?:\p{L}+ )?(?:report|reports|story|article|coverage|reporting))(?!\p{L})/u

/** His movement, its board: what those have done for whom the speaker answers. */
const BY_HIS =
  /^["“«]?(?:his|her|its|their|our|my) (?:\p{L}+ ){1,2}(?:had|has|have) (?:also |now |since |already )?(?:accepted|agreed|signed|paid|sold|received|decided|approved|ended|begun|started|offered|withdrawn|recalled|closed|joined|left)(?!\p{L})/u
const UNSURE =
  /\?|(?<!\p{L})(?:if|whether|unless|would|could|may|might|should|hop(?:es?|ed|ing)|expect\p{L}*|likely|believ\p{L}+|no|not|n['’]t|never|nobody|none|nothing)(?!\p{L})/u
const ITS_OWN = /^["“«]?(?:i|we|he|she|they|it) $/u
const THE_HOUSE = new RegExp(`^["“«]?the (${HOUSE}) $`, 'u')
const BARE_HOUSE = new RegExp(`^(?:the |its )(${HOUSE})$`, 'u')
/** Houses of one kind that speak of houses of another: the union tells what the company will do. */
const OF_A_KIND = /^(?:union|charity|party|team|federation)$/u
/** Who is told by such an office answers for no company that he speaks of. */
const OUTSIDER =
  /(?<!\p{L})(?:minist(?:er|ry|ers)|mayor|governor|governments?|police|prosecutors?|court|judge|analysts?|lawmakers?|senators?|council|regulators?|authorit(?:y|ies)|unions?|rivals?|residents|workers|investors?|shareholders?)(?!\p{L})/u
/** Words before the verb that belong to its subject. */
const LONGEST_SUBJECT = 60

/** True where a word of the party's name stands in `opening`. */
const namesParty = (opening: string, party: string): boolean =>
  (party.match(/\p{Lu}[\p{L}\p{N}’'-]{3,}/gu) ?? []).some((word) => opening.includes(word.toLowerCase()))

/** True where what `words` tell of came to nothing, or is aimed at a report. */
export const isGivenUp = (words: string): boolean => NO_LONGER.test(words)

/** True where the subject of what is announced is the teller's own house, or somebody of it. */
function answersFor(opening: string, teller: { party: string; words: string }): boolean {
  const told = teller.words.toLowerCase()
  const house = BARE_HOUSE.exec(told)?.[1]
  const named = THE_HOUSE.exec(opening)?.[1]
  if (named) return house ? house === named : !OUTSIDER.test(told)
  if (house) return !OF_A_KIND.test(house) || opening.includes(house)
  return namesParty(opening, teller.party)
}

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
  return ITS_OWN.test(opening) || answersFor(opening, teller)
}
