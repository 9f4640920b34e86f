import { type Statement, strengthOf } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { claimOf } from './claim-of.ts'
import { isReportedElsewhere } from './claim-prompted.ts'
import type { Matched } from './claims.ts'
import { isOfficeOfBody, sameParty } from './party.ts'
import { type Reading, type Side, sideOf } from './reading.ts'

/** What one item says of one party's position on one claim, in all its sentences. */
export interface Told {
  side: Side
  claimId: string
  match: string
  statements: Statement[]
  /** Those of them whose own words are the claim's. */
  sure: Set<Statement>
  /** Quotations that would not take the position by themselves, and tell it in its party's words. */
  beside: Statement[]
}

/** A person known by office alone ("chief executive Torgeir Myklevoll"): whose office, the copy has said before. */
const ofOfficeAlone = ({ partyKind, role }: Statement): boolean =>
  partyKind === 'person' && role !== null && isOfficeOfBody(role)

/** One quotation has one speaker, however its sentence is read. */
const sameUtterance = (a: Statement, b: Statement): boolean =>
  (a.quote !== null && a.quote === b.quote) || (a.start < b.end && b.start < a.end && a.cue === b.cue)

/** One party within one item: by name, or as the officer of the body that says the same. */
const together = (told: readonly Statement[], s: Statement, names: Names): boolean =>
  told.some((o) => sameParty(o, s, names) || sameUtterance(o, s)) ||
  (ofOfficeAlone(s) && told.some((o) => o.partyKind === 'organisation')) ||
  (s.partyKind === 'organisation' && told.every(ofOfficeAlone))

/** Copy before this offset is headline or first sentence, more often than not. */
const OPENING = 330
/** Quoted words below this length are a label (“pure fiction”), not a sentence. */
const BRIEF = 30
/** True for the few words that a desk would show: quoted at the head of the copy, and denying by themselves. */
const quotesItsCue = ({ quote, cue, start }: Statement): boolean =>
  quote !== null && start < OPENING && quote.toLowerCase().includes(cue.toLowerCase())

/** The sentence that tells a position best: told as news, on the claim itself, in words of its own, by a named speaker. */
export const worth = (s: Statement, { sure }: Told): number =>
  (s.background ? 0 : 4) +
  (sure.has(s) ? 1.5 : 0) +
  (s.quote === null ? 0 : 2) +
  (s.speaker === null ? 0 : 1) +
  (quotesItsCue(s) ? 2 + ((s.quote?.length ?? BRIEF) < BRIEF ? 1.5 : 0) : 0) +
  strengthOf(s)

/** Rules by which a fact is set against a report: a denial only where other copy has that report. */
const IMPLIED = new Set(['says-otherwise'])
/** Rules by which a plain assertion of one's own confirms: it is no surer than what it asserts. */
const PLAINLY = new Set(['says-of-itself', 'says-as-authority', 'release'])
const isPlain = ({ side, statements }: Told): boolean =>
  side === 'confirms' && statements.every((s) => PLAINLY.has(s.rule))

const worthOf = (told: Told): number => Math.max(...told.statements.map((s) => worth(s, told)))

const isPlainWord = ({ side, statements }: Told): boolean =>
  side === 'denies' && statements.some((s) => !IMPLIED.has(s.rule) && !s.background)

/** What denies in so many words tells more than what only asserts something, however it is quoted. */
function outweighs(a: Told, b: Told): boolean {
  if (isPlain(b) && isPlainWord(a)) return true
  if (isPlain(a) && isPlainWord(b)) return false
  return worthOf(a) > worthOf(b)
}

/** A plain denial beside a refusal to comment: who says both has been asked two things, though one claim is known. */
const isAnswered = (denies: Told, declines: Told): boolean =>
  denies.side === 'denies' &&
  declines.side === 'no-comment' &&
  denies.statements.some((s) => !s.background && strengthOf(s) >= PLAIN)

/** As sure as “nothing of the kind”. */
const PLAIN = 0.8
/** One item does not tell two positions of one party on one claim: the weaker reading is a misreading. */
const contradicts = (a: Told, b: Told, names: Names): boolean =>
  a.claimId === b.claimId &&
  a.side !== b.side &&
  !(isAnswered(a, b) || isAnswered(b, a)) &&
  b.statements.some((s) => together(a.statements, s, names))

/** True where the copy tells a headline's position in full. */
const isToldBelow = ({ line, names }: Reading, s: Statement, all: readonly Statement[]): boolean =>
  all.some((o) => o.start >= line.headline.length && sideOf(o) === sideOf(s) && together([s], o, names))

/** What a headline says in short, the copy says in full: its position on another claim is none of its own. */
const isShort = ({ line, names }: Reading, t: Told, full: Told): boolean =>
  t.side === full.side &&
  t.statements.every((s) => s.start < line.headline.length) &&
  full.statements.some((s) => s.start >= line.headline.length) &&
  t.statements.some((s) => together(full.statements, s, names))

/** As sure as “confirmed”: copy that tells so does not imply the contrary. */
const VOUCHED = 0.7

/** What shares this much with a claim tells it again rather than setting a fact against it. */
const ALIKE = 9

/** S23: such a fact stands for a denial only where its party does not deny in so many words in the same copy. */
const isImplied = (reading: Reading, s: Statement, claim: Matched, all: readonly Statement[]): boolean =>
  (claim.score ?? 0) < ALIKE &&
  isReportedElsewhere(reading, claim.claimId) &&
  !all.some((o) => sideOf(o) === 'confirms' && strengthOf(o) >= VOUCHED && o.partyKind === s.partyKind) &&
  !all.some((o) => !IMPLIED.has(o.rule) && sideOf(o) === 'denies' && !o.background && together([o], s, reading.names))

/** “There was no conversation”: words from which a negation has been taken to tell what they are about. */
const isNegated = ({ quote, about }: Statement): boolean => quote !== null && about !== null && !quote.includes(about)

/** An item's answers, each with the claim that it is on. */
export function gather(reading: Reading, statements: readonly Statement[]): Told[] {
  const told: Told[] = []
  const implied: { s: Statement; claimId: string }[] = []
  for (const s of statements) {
    const claim = claimOf(reading, s, s.start < reading.line.headline.length && isToldBelow(reading, s, statements))
    if (!claim) continue
    if (IMPLIED.has(s.rule) && !isImplied(reading, s, claim, statements)) {
      if (isNegated(s)) implied.push({ s, claimId: claim.claimId })
      continue
    }
    const side = sideOf(s)
    const same = told.find(
      (t) => t.side === side && t.claimId === claim.claimId && together(t.statements, s, reading.names),
    )
    const position = same ?? {
      side,
      claimId: claim.claimId,
      match: claim.why,
      statements: [],
      sure: new Set(),
      beside: [],
    }
    position.statements.push(s)
    if (claim.score !== undefined) position.sure.add(s)
    if (!same) told.push(position)
  }
  for (const { s, claimId } of implied)
    told
      .find((t) => t.side === sideOf(s) && t.claimId === claimId && together(t.statements, s, reading.names))
      ?.beside.push(s)
  const whole = told.filter((t) => !told.some((o) => o !== t && isShort(reading, t, o)))
  return whole.filter((t) => !whole.some((o) => o !== t && contradicts(o, t, reading.names) && outweighs(o, t)))
}
