import type { Entry } from '../../shared/entry.ts'
import { type Statement, strengthOf } from '../../shared/statement.ts'
import { anewOrAgain } from './answered-anew.ts'
import { isEither } from './as-read.ts'
import { claimPointedAt, claimShared } from './claim-answered.ts'
import { claimAskedOf, claimMostLogged, claimReportedSince, claimsAskedSince } from './claim-prompted.ts'
import { makeClaim, type Matched } from './claims.ts'
import { asserts, claimText } from './claim-text.ts'
import { claimFromDetail, claimJustTold } from './late-claim.ts'
import { saysAgain } from './occasion.ts'
import { isOfOtherMatter } from './other-matter.ts'
import { sameParty } from './party.ts'
import { isPlainNegation } from './plain-negation.ts'
import { holds, isEnglish, isForeign, type Reading, sideOf, sideOfEntry, storyOf } from './reading.ts'
import { titleOf } from './title.ts'
import { wholeSentence } from './whole-sentence.ts'
import { wordSet } from './words.ts'

/** What the party has said on this side of the story's claims before. */
function saidBefore(reading: Reading, s: Statement): Entry[] {
  const { entries } = storyOf(reading)
  const isSaid = (e: Entry): boolean => sideOfEntry(e, entries) === sideOf(s) && sameParty(e, s, reading.names)
  return entries.filter((e) => holds(e) && isEither(e, isSaid))
}

/** What a detail must share beyond what a standing claim does. */
const NEARER = 1.5

/** As sure as “denied that” is. */
const SO_MANY_WORDS = 0.85
/** A proposition of so many words tells a matter of its own. */
const TELLING = 4
/** S22: a denial in so many words of what no claim tells: “denied that it had known of the bacteria since March”. */
const isOtherMatter = (reading: Reading, s: Statement, { told = 1 }: Matched): boolean =>
  s.about !== null &&
  asserts(s) &&
  !s.background &&
  sideOf(s) === 'denies' &&
  !isForeign(reading) &&
  !isPlainNegation(s) &&
  strengthOf(s) >= SO_MANY_WORDS &&
  told === 0 &&
  wordSet(s.about).size >= TELLING

/** The claim that a denial makes by itself: what it answers, in its own words; null where it tells none. */
function claimOfItsOwn(reading: Reading, s: Statement): Matched | null {
  if (s.about === null || s.background || sideOf(s) !== 'denies' || isPlainNegation(s)) return null
  const { headline, itemId, language } = reading.line
  const about = isEnglish(language) ? s.about : wholeSentence(s, language)
  const text = claimText(asserts(s) ? { ...s, about } : { about: titleOf(headline), text: headline })
  return { ...makeClaim(reading, text, itemId), why: 'what it answers' }
}

/** S52: of copy that a person filed, what answers none of the story's claims is hung on none of them. */
export function claimOf(reading: Reading, s: Statement, short: boolean): Matched | null {
  const known = new Set(storyOf(reading).claims.map(({ id }) => id))
  const found = claimAnswered(reading, s, short)
  const isOther = reading.byHand && found && known.has(found.claimId) && isOfOtherMatter(reading, s, found)
  if (!isOther) return found
  return short ? null : claimOfItsOwn(reading, s)
}

/**
 * The claim that a position answers: by its words, else a detail of a report, else what it points at. One that answers
 * nothing yet makes its own, when it is told as news.
 */
function claimAnswered(reading: Reading, s: Statement, short: boolean): Matched | null {
  const pointedBack = claimJustTold(reading, s)
  if (pointedBack) return pointedBack
  const before = saidBefore(reading, s)
  const repeats = before.length > 0 && saysAgain(s)
  // What is said again takes a position on none but the claims that its party has answered; a bare negation on those, too, that
  // were reported since.
  const old = repeats || (before.length > 0 && isPlainNegation(s))
  const asked = repeats ? [] : claimsAskedSince(reading, before)
  const among = new Set([...before.map((e) => e.claimId), ...asked])
  const answered = claimShared(reading, s, { before, ...(old ? { among } : {}) })
  const since = repeats || sideOf(s) !== 'denies' ? null : claimReportedSince(reading, s, before)
  const weighed = repeats ? null : anewOrAgain(reading, s, before, answered?.score === undefined ? since : answered)
  if (weighed) return weighed
  const nearer = (answered?.score ?? (before.length > 0 ? 1 : 0)) + NEARER
  const detail =
    s.background || repeats || short || isForeign(reading)
      ? null
      : claimFromDetail(reading, s, before.length + (answered ? 1 : 0) > 0 ? nearer : 0)
  const other =
    answered && before.length > 0 && !repeats && isOtherMatter(reading, s, answered)
      ? makeClaim(reading, claimText(s), reading.line.itemId)
      : null
  if (other) return { ...other, why: 'what it answers' }
  const sure = detail ?? (answered?.score === undefined ? null : answered)
  if (sure) return sure
  if (since) return since
  const last = before.at(-1)
  if (last) return { claimId: last.claimId, why: 'what the party has answered before' }
  const pointed = answered ?? claimPointedAt(reading, s) ?? claimMostLogged(reading, s) ?? claimAskedOf(reading, s)
  return pointed ?? (storyOf(reading).claims.length === 0 ? claimOfItsOwn(reading, s) : null)
}
