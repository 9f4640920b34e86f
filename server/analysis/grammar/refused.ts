import { firstHit, type Hit } from '../text/phrases.ts'
import type { Clause, Subject } from './clause.ts'
import { COURT } from './onlooker.ts'
import { has } from './reading.ts'

const CLAUSE = /[,.;]|(?<!\p{L})(?:that|after|because|who|which|but|as|que|qu'|dass|daß|что|що|wonach)(?!\p{L})/u
/** What turns a granted thing into one of a claim: "denied any payment", "niega haber recibido oferta". */
const CLAIMED =
  /(?<!\p{L})(?:any|being|having|\p{L}{3,14}ing|there|it|he|she|they|had|was|were|haber|ser|estar|tener|todo|toda|cualquier|avoir|être|tout|toute|jede|jeden|jegliche)(?!\p{L})/u

/** True when what is denied is a thing that is granted: "denied bail to …", "denied the family justice". */
function grants(c: Clause, cue: Hit): boolean {
  const clause = c.unit.mask.slice(cue.end, cue.end + 90).split(CLAUSE)[0] ?? ''
  const granted = firstHit(c.r.granted, clause)
  if (!granted) return false
  const before = clause.slice(0, granted.start)
  return (
    !has(c.r.reportNoun, before) &&
    !CLAIMED.test(before) &&
    !/^\s(?:had|has|have|was|were|is|are|would|will)(?!\p{L})/u.test(clause.slice(granted.end)) &&
    !/\b(?:responsibility|involvement|wrongdoing)\b/u.test(clause)
  )
}

/** "Denied Rovers a late winner", "denied him the captaincy": to somebody something, which is no claim. */
const TO_SOMEBODY =
  /^\s(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|him|her|them|us|me|you)\s(?:an?|the|his|her|their|any|what|another|victory|access|entry|with|twice|again|late|from|at)\s|^\s(?:the )?(?:hosts|visitors|home side|away side|home team|champions|leaders)\s/u

/** "Denied nurses a supplement", "denied the Rehberg Gallery a grant": two things behind the verb, the first of them who does without. */
const WHO_DOES_WITHOUT =
  /^\s(?:the )?((?:\p{Lu}[\p{L}'’-]+ ){1,3}|\p{Ll}+(?:s|men|women|children|people) )an?\s(?!day|week|month|year|second|third|few|couple|little)/u
const deprives = (c: Clause, cue: Hit): boolean => {
  const who = WHO_DOES_WITHOUT.exec(c.unit.text.slice(cue.end))?.[1]
  return who !== undefined && !has(c.r.reportNoun, who.toLowerCase())
}

/** “Velmont denied rate rise by commission”: a headline leaves out its “was”. */
const BY_WHOM = /^\s(?:a |an |the )?(?:[\p{Ll}-]+ ){1,4}by \p{L}/u
const isPassive = (c: Clause, cue: Hit): boolean => {
  const rest = c.unit.text.slice(cue.end, cue.end + 70)
  return (
    c.unit.kind === 'headline' &&
    cue.words === 'denied' &&
    BY_WHOM.test(rest) &&
    !has(c.r.reportNoun, rest.toLowerCase()) &&
    !CLAIMED.test(rest.split(' by ')[0] ?? '')
  )
}

/** "Denied" as one denies a favour: bail, a goal, nurses a supplement. Nothing that anybody said is denied then. */
export const isRefused = (c: Clause, cue: Hit): boolean =>
  grants(c, cue) || TO_SOMEBODY.test(c.unit.text.slice(cue.end)) || deprives(c, cue) || isPassive(c, cue)

/** "Court denies bank stay": a court that denies somebody something rules, unless it is a report or a clause that it denies. */
export const isRuling = (c: Clause, cue: Hit, { source }: Subject): boolean =>
  source.speaker === null &&
  COURT.test(source.party.toLowerCase()) &&
  /^den(?:y|ies|ied)$/u.test(cue.words) &&
  /^\s[\p{L}’' -]{2,40}\s(?:stay|bail|appeal|motion|request|relief|leave|injunction|hearing|parole|extension|visa|custody)(?!\p{L})/u.test(
    c.unit.mask.slice(cue.end),
  ) &&
  !has(c.r.reportNoun, c.unit.mask.slice(cue.end, cue.end + 40))
