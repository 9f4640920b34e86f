import { isAgentTitle } from './agent-noun.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** From who speaks by office alone to the name: wire copy brings it in the next paragraph or the one after. */
const REACH = 700
const FULL = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,3}$/u
/** Of an office that one has left, and of several who hold one, no body is meant. */
const NO_ONE =
  /(?<!\p{L})(?:former|ex|ancien(?:ne)?|ehemalige[rn]?|frühere[rn]?|exministr[oa]|бывш\p{L}{2,3}|колишн\p{L}{1,3})(?!\p{L})|(?:spokesmen|spokespeople|officials|lawyers|ministers|executives|officers|sources|members)$/iu

/** One who acts for somebody else is a party of his own. */
const isAgent = ({ kind, party, role }: Source): boolean =>
  kind === 'person' && role !== null && party === role && isAgentTitle(role)

const lastWord = (name: string): string => name.split(' ').at(-1) ?? ''

/** "The lawyer for the former minister": the client has left an office, not the lawyer. */
const officeOf = (role: string): string => role.split(/ (?:for|of|de|du|des|der|von|del) /u)[0] ?? role

/** "His Lord Chamberlain", "the Attorney General": a high office that is written like a name. */
const HIGH_OFFICE =
  /^(?:(?:Lord|Lady|Grand|Great|High|Court|Crown|Royal|Privy|Chief|Deputy|Vice) )*(?:Chamberlain|Marshal|Steward|Chancellor|Chief Justice|Justice|Provost|Privy Seal|Comptroller|Treasurer|Almoner|Registrar|Librarian|Archivist|Harbourmaster|Commissioner|Ombudsman|Prosecutor|Auditor|Coroner|Usher|Equerry|Secretary|Attorney General|Solicitor General|Surgeon General|Auditor General|Prosecutor General|Governor General|Inspector General|Paymaster General|Postmaster General)$/u
const isHighOffice = ({ kind, party, speaker, role }: Source): boolean =>
  (kind === 'person' || kind === 'organisation') &&
  role === null &&
  (speaker === null || speaker === party) &&
  HIGH_OFFICE.test(party)
const asOfficer = (draft: Draft): Draft =>
  isHighOffice(draft.source)
    ? { ...draft, source: { ...draft.source, kind: 'organisation', speaker: null, role: draft.source.party } }
    : draft

/** An officer told by office alone, whose body the copy has named. */
const isUnnamedOfficer = ({ source }: Draft): boolean =>
  source.speaker === null &&
  source.role !== null &&
  source.kind !== 'outlet' &&
  source.kind !== 'unnamed' &&
  (source.party !== source.role || isAgent(source) || HIGH_OFFICE.test(source.party)) &&
  !NO_ONE.test(isAgent(source) ? officeOf(source.role) : source.role)

/** A rank tells no body: "Captain Igor Dymov" is an officer of the fleet whose denial the copy has just told. */
const RANK =
  /^(?:(?:\d+(?:st|nd|rd|th)?(?: rank| ранга)? )?(?:captain|colonel|lieutenant|major|general|admiral|commander|commodore|brigadier|sergeant|inspector|superintendent|commissioner|constable|comisari[oa]|commissaire|kommissar(?:in)?|комиссар|комісар|капитан|полковник|подполковник|майор|генерал(?:-\p{L}+)?|адмирал|контр-адмирал|лейтенант|капітан|генерал|адмірал|підполковник|oberst|hauptmann|kapitän|capitaine|colonel|général|capitán|coronel|general|almirante)(?: \d+(?:-го)? ранга)?)$/iu
const isBody = ({ stance, source }: Draft): boolean =>
  stance === 'denial' && source.kind === 'organisation' && source.speaker === null && /\p{Lu}/u.test(source.party)

/** "Berit Haug, 57, whose son is on board": who is told by an age holds no office. */
const isAged = (text: string, name: string, from: number): boolean => {
  const at = text.indexOf(name, from)
  return at >= 0 && /^, (?:aged )?\d{2}(?!\d)/u.test(text.slice(at + name.length, at + name.length + 12))
}

/** A person whom the copy has called by nothing but the name, or by the bare office that was told before. */
function isNewcomer({ source }: Draft, office: string): boolean {
  const { kind, party, speaker, role } = source
  if (kind !== 'person' || speaker === null || !FULL.test(speaker) || party !== speaker) return false
  return role === null || RANK.test(role) || office.toLowerCase().endsWith(role.toLowerCase())
}

/**
 * “The chief executive of Transkarst denied it. … ‘Not one litre,’ Karel Duvan said.” Who is told by office alone in one
 * sentence and, with no other word on who that is, a name in the next is one person. `body` is where the copy's text
 * begins after its headline. Sources of the same person further on are put right as well.
 */
export function introduced(told: readonly Draft[], text: string, body: number): Draft[] {
  const drafts = told.map(asOfficer)
  const inOrder = drafts.toSorted((a, b) => a.unit.start - b.unit.start)
  const known = new Map<string, Source>()
  const byTitle = new Map<string, string>()
  let officer: Draft | null = null
  let ranked: Draft | null = null
  for (const draft of inOrder) {
    const name = draft.source.speaker
    if (draft.unit.start >= body && officer === null && isBody(draft)) ranked = draft
    if (
      ranked &&
      name !== null &&
      !known.has(lastWord(name)) &&
      RANK.test(draft.source.role ?? '') &&
      isNewcomer(draft, '')
    ) {
      known.set(lastWord(name), { ...ranked.source, speaker: name, role: draft.source.role })
      continue
    }
    if (draft.unit.start >= body && isUnnamedOfficer(draft)) officer = draft
    else if (officer && name !== null && !known.has(lastWord(name)) && isNewcomer(draft, officer.source.role ?? '')) {
      const { unit, source } = officer
      const first = text.indexOf(lastWord(name), body)
      const isFirst = first >= unit.end && first >= draft.unit.start - REACH / 2 && !isAged(text, name, body)
      if (isFirst && draft.unit.start - unit.end < REACH) {
        known.set(lastWord(name), { ...source, party: isAgent(source) ? name : source.party, speaker: name })
        if (isAgent(source)) byTitle.set(source.party, name)
        officer = null
      }
    } else if (name !== null && officer && draft.unit.start > officer.unit.end) officer = null
  }
  if (known.size === 0) return [...told]
  return drafts.map((draft) => {
    const { source } = draft
    const agent = isAgent(source) ? byTitle.get(source.party) : undefined
    if (agent !== undefined) return { ...draft, source: { ...source, party: agent, speaker: agent } }
    const whole =
      source.speaker === null || source.party !== source.speaker ? undefined : known.get(lastWord(source.speaker))
    return whole ? { ...draft, source: { ...whole, phrase: source.phrase } } : draft
  })
}
