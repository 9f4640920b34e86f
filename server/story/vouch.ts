import type { RuleName } from '../../shared/rule.ts'
import type { Statement } from '../../shared/statement.ts'
import { claimsReportedElsewhere } from './claim-prompted.ts'
import { claimAsserted } from './claims.ts'
import { asserts } from './claim-text.ts'
import { type Reading, sideOf } from './reading.ts'
import { isOffice } from './roles.ts'

/** Rules by which copy tells what somebody says, without a stance of its own. */
const SAYING: ReadonlySet<string> = new Set(['says', 'according-to'])
/** From here the words are another matter's background. */
const LEAD = 700
/** Likeness from which who says so says what the claim asserts. */
const SAME_AS = 0.6
/** As sure as “acknowledged”; an editor would log about as many of them. */
const STRENGTH = 0.72
const CONFIDENCE = 0.55

/** Words that take a proposition back or leave it open. */
const OPEN =
  /(?<!\p{L})(?:not?|n['’]t|never|none|nothing|nobody|neither|nor|may|might|could|would|if|whether|without|newspapers?|paper|magazine|website|broadcaster|sources?|insiders?|refus\p{L}*|declin\p{L}*|premature|too early|unable|cannot|den(?:y|ies|ied)|reject\p{L}*|dismiss\p{L}*|asked|possib\p{L}*|likely|maintain\p{L}*|insist\p{L}*|alleged(?:ly)?|reported(?:ly)?|report(?:s|ed)?|claims?|claimed|rumou?rs?|accus\p{L}+|believes?|fears?|suspects?|expects?|hopes?|wants?|called for|urged|demand\p{L}*|said to|nicht|kein\p{L}*|nie|soll(?:en|te)?|habe|sei|ne|pas|aucun\p{L}*|jamais|aurait|serait|selon|no|nunca|ning[uú]n\p{L}*|habr[íi]a|ser[íi]a|не|нет|никто|ничего|якобы|ні|немає|нібито)(?!\p{L})|\?|\s[-–—]\s[^.]{3,40}$/iu

/** Who speaks of others' affairs: what such a body says so is its view. */
const BESIDE =
  /(?<!\p{L})(?:opposition|party|parties|unions?|federations?|associations?|critics?|analysts?|activists?|campaign\p{L}*|lawyers?|relatives|residents|experts?|charit\p{L}+|watchdogs?|think tank|observers?|fans|rebels?|protesters?|rivals?|newspaper|partei|gewerkschaft|syndicat|sindicato|профсоюз|партия|партія)(?!\p{L})/iu

const isSaid = ({ line }: Reading, s: Statement): boolean =>
  s.stance === 'context' &&
  SAYING.has(s.rule) &&
  !s.background &&
  !BESIDE.test(s.party) &&
  s.start < line.headline.length + LEAD &&
  (s.partyKind === 'organisation' || (s.partyKind === 'person' && s.role !== null && isOffice(s.role))) &&
  asserts(s) &&
  !OPEN.test(s.text)

/**
 * S43: who says in so many words what other copy has reported confirms it, though nothing in the copy calls it so: “the
 * central bank says the crown is to float from Monday”.
 */
export function vouching(reading: Reading, statements: readonly Statement[]): Statement[] {
  const claims = claimsReportedElsewhere(reading)
  if (claims.length === 0) return []
  return statements
    .filter((s) => isSaid(reading, s) && !statements.some((o) => o.start === s.start && sideOf(o) !== 'none'))
    .filter((s) => claimAsserted(reading, s, claims, SAME_AS) !== null)
    .map((s) => ({
      ...s,
      stance: 'confirmation' as const,
      rule: 'says-so' satisfies RuleName,
      strength: STRENGTH,
      confidence: CONFIDENCE,
    }))
}
