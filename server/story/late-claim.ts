import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { asRead } from './as-read.ts'
import { claimAsserted, makeClaim, type Matched } from './claims.ts'
import { asserts, claimText } from './claim-text.ts'
import { tellingOf } from './claim-answered.ts'
import { logEntry } from './log-entry.ts'
import { NO_OUTLET } from './outlet.ts'
import { shared } from './overlap.ts'
import { beginAlike, openingOf } from './opening.ts'
import { nameHead } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { rememberedOf } from './remembered.ts'
import { isLive } from './story-line.ts'
import { propositionTerms, wordSet } from './words.ts'

const ENOUGH = 2
const NAMED = 1
/** Two propositions that begin alike, and not as a standing claim does, are one. */
const OPENS = 4

/** Figures and what they count are in all copy: two sums in one currency are no sign of one matter. */
const FIGURE =
  /^(?:\p{N}.*|mark|euro|dollar|pound|franc|frank|peso|rubl\p{L}*|mln|bn|percent|per|million|billion|milli\p{L}*|prozent)$/u

interface Detail {
  entry: Entry
  told: Statement
  score: number
}

/** The assertions of an item's own copy, with their words. */
const assertionsIn = rememberedOf((statements: readonly Statement[]) =>
  statements
    .filter(
      (told) =>
        (told.stance === 'report' || (told.stance === 'context' && told.rule !== 'speaks')) &&
        !told.background &&
        asserts(told),
    )
    .map((told) => ({
      told,
      opening: openingOf(told),
      words: wordSet(told.text),
      terms: propositionTerms(`${told.about ?? ''} ${told.text}`),
    })),
)

/** The spellings that the words of a story's claims have in common with other alphabets. */
const standingHeads = rememberedOf(
  (claims: readonly Claim[]) => new Set(claims.flatMap((c) => [...propositionTerms(c.text)].map(nameHead))),
)

/** Assertions of the outlets' own copy that share at least `least` with the statement, those that share most first. */
function details(reading: Reading, s: Statement, least: number): Detail[] {
  const { entries, claims } = storyOf(reading)
  const telling = tellingOf(s, '')
  const words = new Set([...telling.said, ...telling.beside])
  const opening = openingOf(s)
  const apart = [...opening].every((w) => !standingHeads(claims).has(w))
  const reports = entries.filter((e) => isLive(e) && sideOf(e) === 'reports' && e.firstItemId !== reading.line.itemId)
  return reports
    .flatMap((entry) =>
      assertionsIn(reading.statementsOf(entry.firstItemId)).map((a) => {
        const named = shared(telling.named, a.words).length > 0 ? NAMED : 0
        const begun = apart && beginAlike(opening, a.opening) ? OPENS : 0
        const common = shared(words, a.terms).filter((w) => !FIGURE.test(w))
        return { entry, told: a.told, score: common.length + named + begun }
      }),
    )
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score)
}

/** True for what made no claim yet: a detail until somebody answers it. */
function isDetail(reading: Reading, { entry, told }: Detail): boolean {
  const { entries, claims } = storyOf(reading)
  const isLogged = entries.some((e) => e.evidence?.itemId === entry.firstItemId && asRead(e).text === told.text)
  return !isLogged && claimAsserted(reading, told, claims) === null
}

/**
 * S18: a further assertion of a report becomes a claim of its own when somebody answers it: the outlet's report of it is
 * logged then, from the item that carried it first. `more` is what it must share to be nearer than a standing claim.
 */
export function claimFromDetail(reading: Reading, s: Statement, more: number): Matched | null {
  const found = details(reading, s, Math.max(ENOUGH, more)).find((d) => isDetail(reading, d))
  if (!found) return null
  const { entry, told } = found
  const standing = storyOf(reading).items.find((i) => i.itemId === entry.firstItemId)
  if (!standing) return null
  // What was read is of one version, though a newer one came meanwhile.
  const { version, publishedAt } = reading.lineRead(standing.itemId) ?? standing
  const line = { ...standing, version, publishedAt }
  const { claimId } = makeClaim(reading, claimText(told), line.itemId)
  logEntry(
    { ...reading, line },
    { s: told, party: entry.party, claimId, match: 'a further assertion of its report' },
    {
      stance: 'report',
      fresh: 'first to report it',
    },
  )
  return { claimId, score: found.score, why: `answers what ${entry.party} reported besides` }
}

const POINTS =
  /\b(?:these|those|this|that|the|such) (?:media |press |newspaper )?(?:reports?|claims?|allegations?|assertions?|accounts?|accusations?)\b/iu
/** An answer that points back stands this near to what it points at. */
const NEAR = 120

/** The outlet whose report a copy passes on: the one that it credits, else its own sender, else the story's first reporter. */
function tellerOf(reading: Reading, told: Statement): string | null {
  const { line, statementsOf } = reading
  const credited = told.via ?? statementsOf(line.itemId).find((s) => sideOf(s) === 'reports' && s.via !== null)?.via
  const known = storyOf(reading).entries.find((e) => isLive(e) && sideOf(e) === 'reports')?.party
  return credited ?? (line.source === NO_OUTLET ? (known ?? null) : line.sourceName)
}

/** S10: "dismissed these reports as false" answers what the sentence before it reports. */
export function claimJustTold(reading: Reading, s: Statement): Matched | null {
  if (!POINTS.test(s.text)) return null
  const told = reading
    .statementsOf(reading.line.itemId)
    .findLast((r) => sideOf(r) === 'reports' && r.end <= s.start && s.start - r.end < NEAR && asserts(r))
  if (!told) return null
  const standing = claimAsserted(reading, told, storyOf(reading).claims)
  if (standing) return { ...standing, score: 1 }
  const { claimId } = makeClaim(reading, claimText(told), reading.line.itemId)
  const party = tellerOf(reading, told)
  const match = 'told just before it is answered'
  if (party) logEntry(reading, { s: told, party, claimId, match }, { stance: 'report', fresh: 'first to report it' })
  return { claimId, score: 1, why: 'the report told just before' }
}
