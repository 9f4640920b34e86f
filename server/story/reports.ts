import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { isEither } from './as-read.ts'
import { claimAsserted, makeClaim, type Matched, reportsOn, SAME, termsFor, type TermsOf, wordsOf } from './claims.ts'
import { asserts, claimText } from './claim-text.ts'
import { isOld } from './credible.ts'
import { claimsToldBefore } from './first-report.ts'
import { giveWording } from './give-wording.ts'
import { carry, logEntry } from './log-entry.ts'
import { NO_OUTLET, reporterOf, sameOutlet } from './outlet.ts'
import { holds, isForeign, type Reading, sideOf, storyOf } from './reading.ts'
import { shared } from './overlap.ts'
import { isScoop } from './scoop.ts'
import { titleOf } from './title.ts'
import { subjectTerms } from './words.ts'

/** Copy before this offset is headline and lead: where an outlet says what is new. */
export const LEAD = 700
/** Beyond this offset after the headline, a sentence is no longer the lead itself. */
const FIRST_PARAGRAPH = 380
/** Likeness below which an outlet's own copy asserts something else, and that of a report which is only credited. */
const KIN = 0.42
/** Likeness from which a second scoop of one outlet asserts what its first did: it has something new to tell. */
const AGAIN = 0.65
/** Across languages few words meet: what meets weighs more. */
const KIN_ABROAD = 0.25
const CREDITED = 0.2
/** What a lead has in common with a claim of which its copy says who was first with it: a name at least. */
const TOUCHES = 0.03

const reportsBy = (entries: readonly Entry[], outlet: string, names: Names): Entry[] =>
  entries.filter((e) => holds(e) && sideOf(e) === 'reports' && sameOutlet(e.party, outlet, names))

/** Claims that an outlet has reported, else all. */
function claimsOf(reading: Reading, outlet: string): readonly Claim[] {
  const { claims, entries } = storyOf(reading)
  const ids = new Set(reportsBy(entries, outlet, reading.names).map((e) => e.claimId))
  return ids.size > 0 ? claims.filter((c) => ids.has(c.id)) : claims
}

/** What a report's claim is called: the lead's assertion, else the headline. */
function claimName({ line }: Reading, s: Statement): string {
  const leads = asserts(s) && s.start < line.headline.length + FIRST_PARAGRAPH
  return leads ? claimText(s) : claimText({ about: titleOf(line.headline), text: line.headline })
}

/** True for a claim that the outlet has reported in other copy. */
function isOwn({ line, ...reading }: Reading, { claimId }: Matched): boolean {
  const { entries } = storyOf({ line, ...reading })
  return reportsBy(entries, line.sourceName, reading.names).some(
    (e) => e.claimId === claimId && e.firstItemId !== line.itemId,
  )
}

/**
 * The claim of an outlet's own report: one that stands, or a new one when the item leads with something else. Its further
 * assertions are details, until somebody answers them.
 */
function ownClaim(reading: Reading, s: Statement, leads: boolean): Matched | null {
  const { claims } = storyOf(reading)
  const scoop = isScoop(s, reading.line.sourceName, reading.line.headline)
  const alike = scoop || !leads ? claimAsserted(reading, s, claims) : null
  const standing = scoop && leads && alike && isOwn(reading, alike) ? claimAsserted(reading, s, claims, AGAIN) : alike
  if (standing || !leads || s.start > LEAD || (!scoop && claims.length > 0)) return standing
  const kin = claimAsserted(
    reading,
    { ...s, about: `${s.about ?? s.text} ${reading.line.headline}` },
    claims,
    isForeign(reading) ? KIN_ABROAD : KIN,
  )
  const told = scoop && kin && isOwn(reading, kin) ? standing : kin
  return told ?? claimTakenUp(reading, s) ?? makeClaim(reading, claimName(reading, s), reading.line.itemId)
}

/** "Karin Vold has left the board": a lead that begins with somebody's name tells of that one. */
const BY_NAME = /^\p{Lu}[\p{L}’'-]+ (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}’'-]+/u
/** Words that have their capital from opening a sentence: what follows is no surname. */
const OPENS =
  /^(?:on|in|at|by|for|from|of|to|after|before|since|under|over|with|when|while|as|if|but|and|both|some|most|all|two|three|four|five|six|am|im|in|nach|vor|bei|à|en|dans|según|в|во|на|по|у|после|після) /iu

const ARTICLE = /^(?:the|an?|der|die|das|eine?|le|la|les|une?|el|los|las|una) /iu

/** True where a lead begins with the name of somebody whom the claim does not know. */
function isOfSomebodyNew(text: string, known: ReadonlySet<string>, { names }: Reading, terms: TermsOf): boolean {
  const [name] = OPENS.test(text) ? [] : (BY_NAME.exec(text.replace(ARTICLE, '')) ?? [])
  if (name === undefined) return false
  const body = names.party(name)
  return (body === null || body.kind === 'person') && shared(terms(name), known).length === 0
}

/** The claim that a lead with other words takes up, since its copy says who was first with it; the likest of several. */
function claimTakenUp(reading: Reading, s: Statement): Matched | null {
  const told = claimsToldBefore(reading)
  const claims = storyOf(reading).claims.filter((c) => told.has(c.id))
  const near = claimAsserted(reading, { ...s, about: `${s.about ?? s.text} ${reading.line.headline}` }, claims, 0)
  const claim = claims.find((c) => c.id === near?.claimId)
  if (!claim || !near) return null
  const subject = subjectTerms(s.about ?? s.text)
  // A lead that begins with somebody whom the claim does not know tells what is new, whoever was first with the rest.
  const terms = termsFor(reading)
  const known = wordsOf(claim, storyOf(reading), terms)
  const isKnown = subject.size === 0 || shared(subject, known).length > 0
  const touches = (near.alike ?? 0) >= TOUCHES
  const isFirst = told.get(claim.id) === 'first' && !isOfSomebodyNew(s.about ?? s.text, known, reading, terms)
  return isFirst || (isKnown && touches) ? { claimId: claim.id, why: 'the copy says who was first with it' } : null
}

/** The claim of a report that the copy credits to another outlet. */
function creditedClaim(reading: Reading, s: Statement, outlet: string, leads: boolean): Matched | null {
  const { claims, entries } = storyOf(reading)
  const theirs = claimsOf(reading, outlet)
  const nearest = claimAsserted(reading, s, theirs, CREDITED)
  if (nearest) return nearest
  const known = reportsBy(entries, outlet, reading.names).length > 0
  if (known && theirs.length === 1 && theirs[0]) return { claimId: theirs[0].id, why: `what ${outlet} reported` }
  if (known || s.background) return null
  return claims.length === 0 || leads ? makeClaim(reading, claimName(reading, s), reading.line.itemId) : null
}

function logReport(reading: Reading, s: Statement, outlet: string, { claimId, why }: Matched): void {
  const { entries } = storyOf(reading)
  const isTheirs = (e: Entry): boolean => sideOf(e) === 'reports' && sameOutlet(e.party, outlet, reading.names)
  const theirs = entries.find((e) => holds(e) && isEither(e, (one) => one.claimId === claimId) && isEither(e, isTheirs))
  if (theirs) return carry(reading, theirs)
  const party = reportsBy(entries, outlet, reading.names)[0]?.party ?? outlet
  const position = { s, party, claimId, match: why }
  if (reportsOn(entries, claimId).length === 0)
    logEntry(reading, position, { stance: 'report', fresh: 'first to report it' })
  else logEntry(reading, position, { stance: 'follow-up', fresh: `${party} has its own sourcing` })
}

/** What the headline says in short, the lead says in full: the lead's sentence stands for both. */
function leadFirst(statements: readonly Statement[], headline: number): readonly Statement[] {
  const [first, second] = statements
  const full = first && second && first.start < headline && second.start < headline + FIRST_PARAGRAPH
  return full && second.via === first.via && !second.background ? statements.slice(1) : statements
}

/**
 * S12: the first outlet's own reporting of a claim is its report, another's own is a follow-up; who merely passes a
 * report on is among those that carry it.
 */
export function readReports(reading: Reading, statements: readonly Statement[], firstAnswer: number): void {
  const { source, sourceName, publishedAt } = reading.line
  for (const [n, s] of leadFirst(statements, reading.line.headline.length).entries()) {
    const outlet = reporterOf(s, sourceName, reading.names)
    const own = sameOutlet(outlet, sourceName, reading.names)
    // Copy pasted without its outlet's name passes reports on; nobody can be told to have made one.
    if (own && source === NO_OUTLET) {
      if (storyOf(reading).claims.length === 0 && asserts(s)) makeClaim(reading, claimText(s), reading.line.itemId)
      continue
    }
    // The day in an outlet's own report is that of what happened, not of what its sources said.
    const news = own ? !s.background : !isOld(s, publishedAt)
    const leads = news && n === 0 && s.start <= firstAnswer && s.start < LEAD
    const claim = own ? ownClaim(reading, s, leads) : creditedClaim(reading, s, outlet, leads)
    if (!claim || !(news || !own)) continue
    logReport(reading, s, outlet, claim)
    if ((claim.alike ?? 0) >= SAME) giveWording(reading, claim.claimId, [s])
  }
}
