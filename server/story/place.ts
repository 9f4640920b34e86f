import { type Entry, REVERSED } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Stance, Statement } from '../../shared/statement.ts'
import { asRead, isEither } from './as-read.ts'
import { claimPointedAt, claimShared } from './claim-answered.ts'
import { calledOnDesk } from './desk-name.ts'
import { deniedAbroad, namedBefore } from './described.ts'
import { reportsOn } from './claims.ts'
import { type Told, worth } from './gather.ts'
import { carry, logEntry } from './log-entry.ts'
import { newOccasion, sameWords, saysAgain, turnsBack } from './occasion.ts'
import { isCountry, isOfficeName, sameParty } from './party.ts'
import { plain } from './plain.ts'
import { raiseCorrection } from './raise-alert.ts'
import { holds, type Reading, type Side, sideOf, sideOfEntry, storyOf } from './reading.ts'
import { inSpeakersWords } from './speakers-words.ts'
import { isLive } from './story-line.ts'
import { isDoubted } from './weigh-answer.ts'

/** The best sentence, by the person whom another sentence of the same party names. */
function bySpeaker(told: Told): Statement | undefined {
  const s = best(told)
  const named = told.statements.find((o) => o.speaker !== null)
  return s?.speaker === null && named ? { ...s, speaker: named.speaker, role: s.role ?? named.role } : s
}

const best = (told: Told): Statement | undefined =>
  told.statements.toSorted((a, b) => worth(b, told) - worth(a, told) || a.start - b.start)[0]

/** A headline's "Mayor": an office of which the copy goes on to name who holds it. */
const isBareOffice = ({ party, role }: Statement, all: readonly Statement[]): boolean =>
  role !== null && plain(party) === plain(role) && all.some((s) => s.partyKind === 'person')

/** The fullest name that an item gives a body: a country's ministry rather than the country ("Ukraine", "the ministry"). */
function bodyName(statements: readonly Statement[]): string | undefined {
  const told = statements.filter((s) => s.partyKind === 'organisation' && !isBareOffice(s, statements))
  const bodies = told.map((s) => s.party)
  const country = bodies.find(isCountry)
  const office = bodies.find((name) => isOfficeName(name) && !isCountry(name))
  if (country === undefined || office === undefined) return bodies[0]
  return /\p{Lu}/u.test(office) || !/^\p{Lu}[\p{Ll}]+$/u.test(country) ? office : `${country}'s ${office}`
}

/** The desk's name for a party that the story knows, or that this copy names: the body's own rather than its officer's. */
function partyName(reading: Reading, statements: readonly Statement[]): string {
  const known = storyOf(reading).entries.find(
    (e) => holds(e) && sideOf(e) !== 'reports' && statements.some((s) => sameParty(e, s, reading.names)),
  )
  const [own, of] = nameIn(statements)
  return calledOnDesk(reading, known?.party ?? own, own, of)
}

/** What an item calls a party, and the statement in which it does. */
function nameIn(statements: readonly Statement[]): [string, Statement | undefined] {
  const body = bodyName(statements)
  if (body !== undefined) return [body, undefined]
  const whole = statements.find((s) => !isBareOffice(s, statements)) ?? statements[0]
  return [whole?.party ?? '', whole]
}

const FIRST: Partial<Record<Side, Stance>> = {
  denies: 'denial',
  confirms: 'confirmation',
  'no-comment': 'no-comment',
}

const responds = (reading: Reading, claimId: string): string[] =>
  reportsOn(storyOf(reading).entries, claimId).map((e) => e.id)

/** The party said so before: a new occasion is a restatement, else the item is one more that carries it. */
function again(reading: Reading, told: Told, party: string, chain: readonly Entry[], last: Entry): void {
  const { side, match, statements } = told
  // S44: what other copy carried on in the meantime is told in the words of the one that comes back.
  const own = reading.moving ? chain.filter(({ evidence }) => evidence?.itemId === reading.line.itemId) : []
  for (const entry of own) carry(reading, entry)
  if (own.length > 0 && (statements.length === 1 || own.includes(last))) return
  // What a person has made another stance of is not said anew: the copy carries it.
  const isOther = last.asRead !== null && sideOfEntry(last, storyOf(reading).entries) !== side
  const still = side === 'no-comment' || last.state === 'rejected' || isOther
  const news = still || own.length > 0 ? [] : statements.filter((s) => !s.background)
  for (const s of news) {
    const fresh = newOccasion(chain.map(asRead), s, reading.line, storyOf(reading).items)
    if (fresh === null) continue
    const isSaid = (o: Statement): boolean => chain.some((e) => sameWords(asRead(e), o))
    const words = inSpeakersWords(s, told, reading.line.headline.length, isSaid)
    const on = last.claimId
    const as = { stance: 'restatement' as const, fresh, restates: last.id, respondsTo: responds(reading, on) }
    logEntry(reading, { s: words, party: last.asRead === null ? party : last.party, claimId: on, match }, as)
    if (statements.some((o) => o !== s)) carry(reading, last)
    return
  }
  carry(reading, last)
}

const OTHER: Partial<Record<Side, Side>> = { denies: 'confirms', confirms: 'denies' }

/** S15: told by copy alone that was killed: nobody has said so. */
const isKilled = ({ carriedBy }: Entry, items: readonly ItemLine[]): boolean =>
  carriedBy.length > 0 && carriedBy.every((id) => items.some((i) => i.itemId === id && i.withdrawn))

/** What the party said last, where that is the other side of `last`. */
function goneOver(
  theirs: readonly Entry[],
  last: Entry,
  side: Side,
  { entries, items }: Pick<StoryScreen, 'entries' | 'items'>,
): Entry | undefined {
  const standing = theirs.filter((e) => e === last || !isKilled(e, items))
  const newest = standing.findLast((e) => sideOfEntry(e, entries) === side || sideOfEntry(e, entries) === OTHER[side])
  return newest === last ? undefined : newest
}

/** What a party had said last: copy that a person moves repeats what came before it, and not what came since. */
function lastBefore({ moving, line }: Reading, chain: readonly Entry[]): Entry | undefined {
  const isBefore = ({ evidence }: Entry): boolean =>
    evidence !== null && Date.parse(evidence.publishedAt) < Date.parse(line.publishedAt)
  return (moving && chain.findLast(isBefore)) ?? chain.at(-1)
}

/** S11: a position is logged once; answers the id of a new denial. */
export function place(reading: Reading, told: Told): string | null {
  const { side, claimId, match, statements } = told
  const stance = FIRST[side]
  const chosen = bySpeaker(told)
  if (!chosen || !stance) return null
  const name = partyName(reading, statements)
  const { entries } = storyOf(reading)
  const isTheirs = (e: Entry): boolean => e.party === name || statements.some((o) => sameParty(e, o, reading.names))
  const isOnClaim = (e: Entry): boolean => e.claimId === claimId
  const own = entries.filter((e) => isEither(e, isOnClaim) && holds(e) && isEither(e, isTheirs))
  const alike = own.length > 0 ? null : namedBefore(reading, statements, { claimId, side })
  const isNew = own.length === 0 && alike === null && side === 'denies'
  const abroad = isNew ? deniedAbroad(reading, statements, name, claimId) : null
  const named = alike ?? abroad
  const theirs = named === null ? own : entries.filter((e) => isOnClaim(e) && holds(e) && e.party === named.party)
  // Who denies abroad is guessed, and what a guess calls a party is no name for it.
  const party = named?.party ?? name
  const chain = theirs.filter((e) => isEither(e, (one) => sideOfEntry(one, entries) === side))
  const last = lastBefore(reading, chain)
  const turned = last === undefined ? undefined : goneOver(theirs, last, side, storyOf(reading))
  const back = turned && statements.find((o) => turnsBack(chain, turned, o, storyOf(reading).items))
  if (last && !back) {
    again(reading, told, party, chain, last)
    return null
  }
  const s = back ?? chosen
  // What is told as said before, and without a side, takes none on another claim.
  if (statements.every((o) => o.stance === 'restatement' || (side === 'confirms' && o.rule === 'says-again')))
    return null
  if (s.background || (side === 'no-comment' && theirs.length > 0)) return null
  if (side === 'denies' && !back && isDoubted(reading, { told, s, party, turns: theirs.length > 0 })) return null
  const fresh = theirs.length === 0 ? 'first position of this party on this claim' : REVERSED
  const words = inSpeakersWords(s, told, reading.line.headline.length)
  const as = { stance, fresh, respondsTo: responds(reading, claimId) }
  const id = logEntry(reading, { s: words, party, claimId, match }, as)
  const later = statements.filter((o) => o.start > s.end && o.saidAt !== null && o.saidAt !== s.saidAt && saysAgain(o))
  const first = storyOf(reading).entries.filter((e) => e.id === id)
  for (const entry of later.length > 0 ? first : []) again(reading, { ...told, statements: later }, party, first, entry)
  return side === 'denies' ? id : null
}

/** An outlet corrects or takes back what it reported. */
export function amend(reading: Reading, told: Told): void {
  const { side } = told
  const s = best(told)
  if (!s || s.background) return
  const { entries } = storyOf(reading)
  const reported = entries.filter((e) => isLive(e) && sideOf(e) === 'reports' && sameParty(e, s, reading.names))
  const theirs = new Set(reported.map((e) => e.claimId))
  const claim = claimShared(reading, s, { among: theirs }) ?? claimPointedAt(reading, s, theirs)
  if (!claim) return
  const before = entries.find(
    (e) =>
      holds(e) &&
      isEither(e, (one) => one.claimId === claim.claimId) &&
      isEither(e, (one) => sideOf(one) === side && sameParty(one, s, reading.names)),
  )
  if (before) return carry(reading, before)
  const stance = side === 'corrects' ? 'correction' : 'retraction'
  const position = { s, party: reported[0]?.party ?? s.party, claimId: claim.claimId, match: claim.why }
  const fresh = `the outlet ${side} what it reported`
  const id = logEntry(reading, position, { stance, fresh, respondsTo: responds(reading, claim.claimId) })
  if (stance === 'correction') raiseCorrection(reading, id)
}
