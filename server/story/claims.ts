import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { claimText } from './claim-text.ts'
import { sameOutlet } from './outlet.ts'
import { coverage, overlap, shared, weightOf } from './overlap.ts'
import { plainWords } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { isLive } from './story-line.ts'
import { propositionTerms } from './words.ts'

/** The claim that a statement is about, and why in words. */
export interface Matched {
  claimId: string
  why: string
}

const EVEN = (): number => 1
/** Overlap from which two sentences assert the same, and below which they certainly do not. */
const SAME = 0.5

const reportsOn = (entries: readonly Entry[], claim: Claim): Entry[] =>
  entries.filter((e) => e.claimId === claim.id && isLive(e) && sideOf(e) === 'reports')

/** The words of a claim, and of those who reported it. */
function wordsOf(claim: Claim, entries: readonly Entry[]): Set<string> {
  const told = reportsOn(entries, claim)
    .slice(0, 3)
    .map((e) => e.text)
  return new Set([claim.text, ...told].flatMap((text) => [...propositionTerms(text)]))
}

export function makeClaim(reading: Reading, s: Statement): Matched {
  const { draft, storyId, line, newId } = reading
  const id = newId()
  const claim = { id, storyId, text: claimText(s), madeAt: draft.at, firstItemId: line.itemId, by: 'auto' }
  draft.push([storyId], { type: 'claim-made', claim })
  return { claimId: id, why: 'first to assert it' }
}

/** S9: the same assertion in other words is one claim. */
export function claimAsserted(reading: Reading, s: Statement, among: readonly Claim[], least = SAME): Matched | null {
  const { entries } = storyOf(reading)
  const words = propositionTerms(s.about ?? s.text)
  const ranked = among
    .map((claim) => {
      const own = propositionTerms(claim.text)
      const score = Math.max(overlap(words, own, EVEN), 0.9 * coverage(words, wordsOf(claim, entries), EVEN))
      return { claim, score, common: shared(words, own) }
    })
    .toSorted((a, b) => b.score - a.score)
  const top = ranked[0]
  if (!top || top.score < least) return null
  return { claimId: top.claim.id, why: `same assertion: ${top.common.join(', ')}; ${top.score.toFixed(2)}` }
}

const ABOUT = 1
const SENTENCE = 0.5
const NAMED = 0.4
const CREDITED = 1.2

interface Ranked {
  claim: Claim
  score: number
  words: string[]
}

/** Words that few of the story's claims have tell them apart best. */
function rarity(claims: readonly ReadonlySet<string>[]): (term: string) => number {
  return (term) => 1 / Math.max(1, claims.filter((c) => c.has(term)).length)
}

function rank(reading: Reading, s: Statement, claims: readonly Claim[]): Ranked[] {
  const { entries } = storyOf(reading)
  const words = claims.map((claim) => wordsOf(claim, entries))
  const weigh = rarity(words)
  const said = propositionTerms(`${s.about ?? ''} ${s.quote ?? ''}`)
  const around = propositionTerms(s.text)
  const named = new Set(plainWords(`${s.party} ${s.speaker ?? ''}`))
  return claims.map((claim, n) => {
    const own = words[n] ?? new Set<string>()
    const common = shared(said, own)
    const beside = shared(around, own).filter((t) => !said.has(t))
    const subject = new Set(plainWords(claim.text))
    const credited = s.via !== null && reportsOn(entries, claim).some((e) => sameOutlet(e.party, s.via ?? ''))
    const score =
      ABOUT * weightOf(common, weigh) +
      SENTENCE * weightOf(beside, weigh) +
      (shared(named, subject).length > 0 ? NAMED : 0) +
      (credited ? CREDITED : 0)
    return { claim, score, words: [...common, ...beside] }
  })
}

/** The claim on which most is logged: what copy means by "the report". */
function mainClaim(claims: readonly Claim[], entries: readonly Entry[]): Claim | undefined {
  const weight = (c: Claim): number => entries.filter((e) => e.claimId === c.id && isLive(e)).length
  return claims.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** S10: a position answers the claim whose words it shares; what only points at "the report" answers the main one. */
export function claimAnswered(reading: Reading, s: Statement, among?: ReadonlySet<string>): Matched | null {
  const { claims: all, entries } = storyOf(reading)
  const claims = among ? all.filter((c) => among.has(c.id)) : all
  const ranked = rank(reading, s, claims).toSorted((a, b) => b.score - a.score)
  const [top, next] = ranked
  if (!top) return null
  if (top.score > 0.5 && top.score > (next?.score ?? 0))
    return { claimId: top.claim.id, why: top.words.length ? `words ${top.words.join(', ')}` : 'the report it answers' }
  const main = mainClaim(claims, entries)
  if (!main) return null
  return { claimId: main.id, why: claims.length === 1 ? 'the only claim' : 'no other claim is nearer' }
}
