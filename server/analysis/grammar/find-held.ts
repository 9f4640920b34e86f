import { firstHit, phrases } from '../text/phrases.ts'
import type { Span } from '../text/quotes.ts'
import { agentAfter, type Clause, cues } from './clause.ts'
import type { Draft } from './draft.ts'
import { outletIn } from './names.ts'
import { holderIn, outletAhead } from './outlet-ahead.ts'

/** An outlet's paper, and the words that tell of it. */
interface Holding {
  party: string
  cue: Span
  content: Span
}

const heldBy = (c: Clause, { party, cue, content }: Holding, confidence: number): Draft => ({
  unit: c.unit,
  stance: 'report',
  source: { party, kind: 'outlet', speaker: null, role: null, phrase: party },
  sourcing: 'document',
  cue,
  content,
  quote: null,
  rule: 'document-report',
  confidence,
  via: party === c.cast.sender ? null : party,
  background: false,
})

/** Before it the paper stands, however much is told of it in between: "A copy of the memo, dated Sept. 12, was seen by". */
const PASSIVE = /(?<!\p{L})(?:was|were|(?:has|have|had) been)\s$/u
const NEAR = 60
/** Papers that are so only where somebody holds them: copy calls other things, and newspapers, by these words. */
const PAPERS = phrases(
  'relevé,relevés,facture,factures,contrat,contrats,extracto,extractos,factura,facturas,contrato,contratos,kontoauszug,kontoauszüge,vertrag,rechnung,gutachten,subpoena,subpoenas,warrant,warrants,summons,writ,manifest,manifests,ledger,register,roster,order,order sheet,stock sheet,term sheet,statement,statements,form,agreement,photograph,pictures,screenshot,screenshots,slides,receipt,receipts,diary,logbook,contracts,paperwork,sheet,sheets,plan,plans,ruling,bill,résumé,report,test results,results,schedule,itinerary'.split(
    ',',
  ),
)
const isPaper = ({ r }: Clause, words: string): boolean =>
  firstHit(r.document, words) !== null || firstHit(PAPERS, words) !== null

/** The words before `at` that tell of a paper, or null. */
function paperBefore(c: Clause, at: number): string | null {
  const { mask } = c.unit
  const near = mask.slice(Math.max(0, at - NEAR), at)
  if (isPaper(c, near)) return near
  const opening = mask.slice(0, NEAR)
  return PASSIVE.test(mask.slice(0, at)) && isPaper(c, opening) ? opening : null
}
/** "Seen by critics as a defeat": what they take it for, and no paper that they hold. */
const TAKEN_FOR = /^[^,.;:]{0,40}? as (?:an?|the|too|more|less) /u

/** "according to files reviewed by BitLedger", "a log seen by X shows": a paper that an outlet holds. */
export function findDocuments(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.seenBy, c)) {
    const paper = paperBefore(c, cue.start)
    if (paper === null || (/^(?:seen|viewed|read) by$/u.test(cue.words) && TAKEN_FOR.test(c.unit.mask.slice(cue.end))))
      continue
    const agent = agentAfter(c, cue.end)
    const words = agent ? c.unit.text.slice(agent.span.start, agent.span.end) : ''
    const ahead = outletAhead(c.unit.text.slice(cue.end, cue.end + 90).trimStart(), c.r, c.cast)
    const holder = ahead?.party ?? holderIn(words, c.cast)
    // Judges review orders and thousands see reports: these are papers only in an outlet's hands.
    if (holder === null && firstHit(c.r.document, paper) === null) continue
    const party = holder ?? agent?.source.party ?? c.cast.sender
    drafts.push(heldBy(c, { party, cue, content: { start: 0, end: c.unit.text.length } }, 0.82))
  }
  return drafts
}

const NAME = String.raw`(?:The |the |El |La |Le )?(?:\p{Lu}[\p{L}\p{N}’.&-]* ){0,4}\p{Lu}[\p{L}\p{N}’.&-]*`
const SEEN = String.raw`(?:obtained|seen|reviewed|read|viewed|examined|been (?:shown|given|leaked))`
/** What a sentence must hold for it to be looked at: these words are rare. */
const HINT =
  /(?:obtained|seen|reviewed|read|viewed|examined|shown|given|leaked|possession|hands|liegt|vor|consulter|consulté|obtenu|lire|voir|examiner|connaissance|accès|copie|acceso|podido|einsehen|eingesehen)(?!\p{L})/u

/** "Photographs in the Herald's possession", "a stock sheet which the Morning Post has seen", "liegt der dpa vor". */
const HELD: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})in (${NAME})['’]s? possession(?!\p{L})`, 'u'),
  new RegExp(String.raw`(?<!\p{L})(?:in the possession|(?:in|into) the hands) of (${NAME})`, 'u'),
  new RegExp(String.raw`(?<!\p{L})(?:that|which) (${NAME}) (?:has|have|had) ${SEEN}(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})liegt (?:der |dem )?[«»„]?(${NAME}|\p{Ll}{2,4})[«»“]? (?:(?!nicht |kein|noch )\p{Ll}+ )?vor(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:que|qu['’]|dont) (?:l['’]|la |le )?(${NAME}) (?:a|ont) (?:pu (?:consulter|lire|voir|examiner)|consulté|obtenu|(?:pu )?pris connaissance|eu (?:accès|copie))(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:a|al|a la|a los|a las) (?:que|cual|cuales) (?:la agencia |el diario )?(${NAME}) (?:ha |han )?(?:tenido|tuvo|tuvieron) acceso|que (?:la agencia |el diario )?(?:ha |han )?podido (?:consultar|ver|leer) (?:la agencia |el diario )?(${NAME}))(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:den|die|das) (?:die |der )?[«»„]?(${NAME})[«»“]? (?:einsehen konnte|eingesehen hat)(?!\p{L})`,
    'u',
  ),
]
/** "Reuters has reviewed a subpoena": who holds it, ahead of what it is. */
const HOLDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME}) (?:has|have) (?:also |since )?(?:obtained|seen|reviewed|read|viewed|examined) (?:an? |the |two |three |several |copies of |parts of )`,
  'u',
)
/** "The Evening Clarion said on Thursday it had obtained manifests which …": what it holds follows. */
const SAID_TO_HOLD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME}) (?:said|says|wrote|reported)(?: \p{L}+){0,3}?(?: that)? (?:it|they) (?:had|has|have) (?:also )?${SEEN} `,
  'u',
)

/** “C'est une lettre de deux pages, que Le Courrier a pu consulter”: what the paper is, and nothing that it tells. */
const OF_PAPER =
  /^(?:c['’]est|ce sont|il s['’]agit|es una?|son unos|se trata de|das ist|es handelt sich um|it is|this is) /u

/** A7: the paper that an outlet tells to have in hand, in whatever words it or another's copy tells so. */
export function findHeld(c: Clause): Draft[] {
  const { unit, cast } = c
  if (!HINT.test(unit.low) || OF_PAPER.test(unit.low)) return []
  const held = HELD.some((pattern) => pattern.test(unit.text))
  const said = SAID_TO_HOLD.exec(unit.text) ?? (held ? null : HOLDS.exec(unit.text))
  const holder = said?.[1] === undefined ? null : outletIn(said[1], cast)
  if (said && holder) {
    const start = said.index + said[0].length
    const content = { start, end: unit.text.length }
    return isPaper(c, unit.mask.slice(start, start + NEAR + 20))
      ? [heldBy(c, { party: holder, cue: { start: said.index, end: start - 1 }, content }, 0.8)]
      : []
  }
  for (const pattern of HELD) {
    const found = pattern.exec(unit.text)
    const name = found?.[1] ?? found?.[2]
    const party = name === undefined ? null : outletIn(name, cast)
    if (!found || !party || !isPaper(c, unit.mask.slice(0, found.index))) continue
    const cue = { start: found.index, end: found.index + found[0].length }
    return [heldBy(c, { party, cue, content: { start: 0, end: unit.text.length } }, 0.8)]
  }
  return []
}
