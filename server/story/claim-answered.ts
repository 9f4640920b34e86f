import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { type Statement, strengthOf } from '../../shared/statement.ts'
import { wordsInSentence } from './as-written.ts'
import { sentencesOfClaim } from './claim-wordings.ts'
import type { Names } from '../names/names.ts'
import { counts, type Matched, OTHER_COUNT, reportsOn, termsFor, type TermsOf, wordsOf } from './claims.ts'
import { sameOutlet } from './outlet.ts'
import { beginAlike, openingOf } from './opening.ts'
import { shared, weightOf } from './overlap.ts'
import { isForeign, type Reading, sideOf, storyOf } from './reading.ts'
import { rememberedOf } from './remembered.ts'
import { isLive } from './story-line.ts'
import { propositionTerms, wordSet } from './words.ts'

const ABOUT = 1
const SENTENCE = 0.5
const CONTEXT = 0.3
const NAMED = 0.5
/** A party that has answered a claim is likelier to answer it again than another one. */
const REPEATS = 0.6
/** Across languages words meet by chance too, and copy that carries a position is commoner than a new one. */
const REPEATS_ABROAD = 1.5
const CREDITED = 1.2
/** A claim that begins as the statement does is the one that it speaks of. */
const BEGINS = 2
/** Words before a statement that tell what it answers. */
const BEFORE = 320
/** Who will not comment has been asked about the main claim, unless the words tell another one by more than this. */
const SILENT_TIE = 0.6
/** What a sure cue and a weak one ("no", "nothing") must share with a claim to answer it. */
const SURE = 0.5
const WEAK = 0.8
const PROOF = 1.5
/** A plain assertion of one's own confirms only what it plainly repeats. */
const STRONG_PROOF = 2.5
const VOUCHED = 0.7
const CERTAIN = 0.78

/** The words of a statement, by how directly they tell what it is about; no word twice. */
export interface Telling {
  said: Set<string>
  beside: Set<string>
  around: Set<string>
  /** Words of the party's and the speaker's own names. */
  named: ReadonlySet<string>
}

const minus = (a: ReadonlySet<string>, ...others: ReadonlySet<string>[]): Set<string> =>
  new Set([...a].filter((t) => !others.some((o) => o.has(t))))

/** Each statement's tellings, by the text that it stands in. */
const tellings = rememberedOf((_s: Statement) => new Map<TermsOf, Map<string, Telling>>())

export function tellingOf(s: Statement, text: string, terms: TermsOf = propositionTerms): Telling {
  const byTerms = tellings(s)
  const known = byTerms.get(terms) ?? new Map<string, Telling>()
  byTerms.set(terms, known)
  const telling = known.get(text) ?? readTelling(s, text.slice(Math.max(0, s.start - BEFORE), s.start), terms)
  known.set(text, telling)
  return telling
}

function readTelling(s: Statement, before: string, terms: TermsOf): Telling {
  const named = terms(`${s.party} ${s.speaker ?? ''} ${s.role ?? ''}`)
  const said = minus(terms(`${s.about ?? ''} ${s.quote ?? ''}`), named)
  const beside = minus(terms(s.text), said, named)
  const around = minus(terms(before), said, beside, named)
  return { said, beside, around, named: wordSet(`${s.party} ${s.speaker ?? ''}`) }
}

export interface Ranked {
  claim: Claim
  score: number
  words: string[]
  /** The claim speaks of the party or the speaker. */
  named: boolean
  /** How much of what is said the claim has, in [0, 1]; 1 where no words tell what it is about. */
  told: number
}

function scored(
  claim: Claim,
  own: ReadonlySet<string>,
  t: Telling,
  s: Statement,
  screen: StoryScreen,
  weigh: (w: string) => number,
  names: Names,
): Ranked {
  const [said, beside, around] = [shared(t.said, own), shared(t.beside, own), shared(t.around, own)]
  const subject = wordSet(claim.text)
  const credited =
    s.via !== null && reportsOn(screen.entries, claim.id).some((e) => sameOutlet(e.party, s.via ?? '', names))
  const named = shared(t.named, subject).length > 0
  const score =
    ABOUT * weightOf(said, weigh) +
    SENTENCE * weightOf(beside, weigh) +
    CONTEXT * weightOf(around, weigh) +
    (named ? NAMED : 0) +
    (credited ? CREDITED : 0) +
    (sentencesOfClaim(claim).some((about) => beginAlike(openingOf(s), openingOf({ about, party: s.party })))
      ? BEGINS
      : 0)
  const other = counts(claim.text) !== '' && counts(s.text) !== counts(claim.text)
  const told = t.said.size === 0 ? 1 : said.length / t.said.size
  return { claim, score: other ? score * OTHER_COUNT : score, words: [...said, ...beside], named, told }
}

/** Words that few of the story's claims have tell them apart best. */
const rarity =
  (claims: readonly ReadonlySet<string>[]) =>
  (term: string): number =>
    1 / Math.max(1, claims.filter((c) => c.has(term)).length)

/** The claim on which most is logged: what copy means by "the report". */
function mainClaim(claims: readonly Claim[], { entries }: StoryScreen): Claim | undefined {
  const weight = (c: Claim): number => entries.filter((e) => e.claimId === c.id && isLive(e)).length
  return claims.toSorted((a, b) => weight(b) - weight(a))[0]
}

const NEGATION = /^(?:no|not|n['’]t|nothing|none|nobody|never|neither|nor)\b/iu

/** How much a statement must share with a claim to answer it: its cue may be sure, weak, or in need of proof. */
function leastFor(s: Statement): number {
  if (s.stance === 'confirmation') return strengthOf(s) < VOUCHED ? STRONG_PROOF : PROOF
  return strengthOf(s) >= CERTAIN && !NEGATION.test(s.cue) ? SURE : WEAK
}

/** Every claim of `among`, or of the story, by how much a position shares with it, the nearest first. */
export function rankedClaims(reading: Reading, s: Statement, among?: ReadonlySet<string>): Ranked[] {
  const screen = storyOf(reading)
  const claims = among ? screen.claims.filter((c) => among.has(c.id)) : screen.claims
  const terms = termsFor(reading)
  const telling = tellingOf(s, reading.text, terms)
  const words = claims.map((claim) => wordsOf(claim, screen, terms))
  const weigh = rarity(words)
  return claims
    .map((claim, n) => scored(claim, words[n] ?? new Set(), telling, s, screen, weigh, reading.names))
    .toSorted((a, b) => b.score - a.score)
}

/** S10: the claim whose words a position shares, or null. `before`: what the party has said on this side. */
export function claimShared(
  reading: Reading,
  s: Statement,
  { among, before = [] }: { among?: ReadonlySet<string>; before?: readonly Entry[] } = {},
): Matched | null {
  const screen = storyOf(reading)
  const repeats = isForeign(reading) ? REPEATS_ABROAD : REPEATS
  const ranked = rankedClaims(reading, s, among)
    .map((r) => (before.some((e) => e.claimId === r.claim.id) ? { ...r, score: r.score + repeats } : r))
    .toSorted((a, b) => b.score - a.score)
  const near = ranked.filter(
    (r) => r.score > 0 && r.score >= (ranked[0]?.score ?? 0) - (s.stance === 'no-comment' ? SILENT_TIE : 0),
  )
  const main = mainClaim(
    near.map((r) => r.claim),
    screen,
  )
  const top = near.find((r) => r.claim === main)
  if (!top || top.score < leastFor(s)) return null
  const { claim, score, words: common, named, told } = top
  if (common.length === 0 && leastFor(s) > SURE && (!named || s.stance === 'confirmation')) return null
  if (common.length === 0) return { claimId: claim.id, why: 'the report it answers' }
  return { claimId: claim.id, score, told, why: `words ${wordsInSentence(common, s, termsFor(reading)).join(', ')}` }
}

/** S10: what only points at "the report" answers the claim on which most is logged. Null when it speaks of something else. */
export function claimPointedAt(reading: Reading, s: Statement, among?: ReadonlySet<string>): Matched | null {
  const screen = storyOf(reading)
  const claims = among ? screen.claims.filter((c) => among.has(c.id)) : screen.claims
  const main = mainClaim(claims, screen)
  const points = tellingOf(s, '').said.size < 2 || isForeign(reading) || sideOf(s) === 'corrects'
  if (!main || !points || leastFor(s) > SURE) return null
  return { claimId: main.id, why: claims.length === 1 ? 'the only claim' : 'no other claim is nearer' }
}
