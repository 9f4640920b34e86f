import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Statement } from '../../shared/statement.ts'
import { wordsInSentence } from './as-written.ts'
import { sentencesOfClaim } from './claim-wordings.ts'
import { crossTerms } from './cross-terms.ts'
import { coverage, overlap, shared } from './overlap.ts'
import { nameHead } from './plain.ts'
import { isEnglish, isForeign, type Reading, sideOf, storyOf } from './reading.ts'
import { remembered, rememberedOf } from './remembered.ts'
import { isLive } from './story-line.ts'
import { nameTerms, propositionTerms, subjectTerms } from './words.ts'

/** The claim that a statement is about, and why in words. */
export interface Matched {
  claimId: string
  why: string
  /** How much they share, where that was measured: words, by weight. */
  score?: number
  /** How alike two assertions are, in [0, 1], where that was measured. */
  alike?: number
  /** How much of the proposition's words the claim has, in [0, 1]. */
  told?: number
}

/** What a name weighs beside other words: the story's actors stand in all its claims. */
const NAME = 0.2
/** A claim of fewer words than this is told by its names too. */
const FEW = 3
const EVEN = (): number => 1
/** A short claim may stand whole in a long sentence about something else: below this share of the sentence it counts less. */
const THIN = 0.22
const THINNED = 0.7
/** A sentence that begins with somebody whom the claim does not know asserts something else, more often than not. */
const OTHER_SUBJECT = 0.6
/** Copy that counts what it tells of ("a second call") tells of another one than the claim that does not. */
const COUNTED = /\b(?:second|third|fourth|another|further|follow-?up)\b/iu
export const OTHER_COUNT = 0.4
export const counts = (text: string): string => COUNTED.exec(text)?.[0].toLowerCase() ?? ''
/** Overlap from which two sentences assert the same. */
export const SAME = 0.5
/** Entries whose words a claim is known by. */
const TELLERS = 3

export const reportsOn = (entries: readonly Entry[], claimId: string): Entry[] =>
  entries.filter((e) => e.claimId === claimId && isLive(e) && sideOf(e) === 'reports')

/** The headline of the item that made a claim, when it is the first that it made. */
function headlineOf(claim: Claim, { claims, items }: StoryScreen): string {
  const first = claims.find((c) => c.by === 'auto' && c.firstItemId === claim.firstItemId)
  return first === claim ? (items.find((i) => i.itemId === claim.firstItemId)?.headline ?? '') : ''
}

/** The words of each of a story's claims, with those of their reports. */
const claimWords = rememberedOf((_screen: StoryScreen) => new Map<string, ReadonlySet<string>>())

/** How a text's terms are read: by their stems, or, across languages, by what every spelling keeps. */
export type TermsOf = (text: string) => ReadonlySet<string>
/** English copy meets English claims by stems; any other by what languages share. */
export const termsFor = (reading: Reading): TermsOf =>
  isForeign(reading) || !isEnglish(reading.line.language) ? crossTerms : propositionTerms

/** The words of a claim, and of those who reported it. */
export function wordsOf(claim: Claim, screen: StoryScreen, terms: TermsOf): ReadonlySet<string> {
  const known = claimWords(screen)
  const key = terms === crossTerms ? `${claim.id} crossed` : claim.id
  const words = known.get(key) ?? readWords(claim, screen, terms)
  known.set(key, words)
  return words
}

function readWords(claim: Claim, screen: StoryScreen, terms: TermsOf): ReadonlySet<string> {
  const told = reportsOn(screen.entries, claim.id).slice(0, TELLERS)
  const texts = [...sentencesOfClaim(claim), headlineOf(claim, screen), ...told.map((e) => e.text)]
  return new Set(texts.flatMap((text) => [...terms(text)]))
}

export function makeClaim(reading: Reading, text: string, firstItemId: string): Matched {
  const { draft, storyId, newId } = reading
  const standing = reading.moving?.claim(text, firstItemId)
  if (standing !== undefined) return { claimId: standing, why: 'first to assert it' }
  const id = newId()
  const own = { wordings: [], wordedBy: null, mergedInto: null, dropped: false }
  const claim = { id, storyId, text, madeAt: draft.at, firstItemId, by: 'auto', ...own }
  draft.push([storyId], { type: 'claim-made', claim })
  return { claimId: id, why: 'first to assert it' }
}

const NONE: ReadonlySet<string> = new Set()
/** The names of a text by what every spelling keeps. */
const nameHeads = remembered((text): ReadonlySet<string> => new Set([...nameTerms(text)].map(nameHead)), 100)

/** S9: the same assertion in other words is one claim. Answers the nearest claim whose likeness is at least `least`. */
export function claimAsserted(
  reading: Reading,
  s: Pick<Statement, 'about' | 'text'>,
  among: readonly Claim[],
  least = SAME,
): Matched | null {
  const screen = storyOf(reading)
  const terms = termsFor(reading)
  const words = terms(s.about ?? s.text)
  const subject = terms === crossTerms ? NONE : subjectTerms(s.about ?? s.text)
  const counted = counts(s.about ?? s.text)
  const names = [reading.text, ...among.map((c) => c.text)].map(terms === crossTerms ? nameHeads : nameTerms)
  const byKind = (term: string): number => (names.some((n) => n.has(term)) ? NAME : 1)
  const ranked = among
    .map((claim) => {
      const known = wordsOf(claim, screen, terms)
      const likeness = sentencesOfClaim(claim).map((sentence) => {
        const own = terms(sentence)
        const weigh = own.size < FEW ? EVEN : byKind
        const told = coverage(words, known, weigh)
        return { own, alike: Math.max(overlap(words, own, weigh) * (told < THIN ? THINNED : 1), 0.8 * told) }
      })
      const { own, alike } = likeness.reduce((a, b) => (b.alike > a.alike ? b : a))
      const other = subject.size > 0 && shared(subject, known).length === 0 ? OTHER_SUBJECT : 1
      const score = alike * other * (counted !== '' && counted !== counts(claim.text) ? OTHER_COUNT : 1)
      return { claim, score, common: shared(words, own) }
    })
    .toSorted((a, b) => b.score - a.score)
  const top = ranked[0]
  if (!top || top.score < least) return null
  const common = wordsInSentence(top.common, s, terms)
  return {
    claimId: top.claim.id,
    alike: top.score,
    why: `same assertion: ${common.join(', ')}; ${top.score.toFixed(2)}`,
  }
}
