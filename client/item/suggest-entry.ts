import type { Claim } from '../../shared/claim.ts'
import type { Entry, Position } from '../../shared/entry.ts'
import type { Stance, Statement } from '../../shared/statement.ts'
import { NEW_CLAIM } from '../story/correction.ts'
import type { Chosen } from './chosen-words.ts'

interface Given {
  /** `headline + "\n\n" + body`. */
  text: string
  chosen: Chosen
  /** What the analysis has found in this version. */
  statements: readonly Statement[]
  outlet: string
  claims: readonly Claim[]
  entries: readonly Pick<Entry, 'claimId' | 'state'>[]
}

/** How many letters two places have in common. */
const overlap = (a: Chosen, b: Chosen): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** A sentence this near says who speaks in the chosen one. */
const NEAR = 300

/** The statement on the chosen words, else the one that stands nearest to them. */
function nearest(chosen: Chosen, statements: readonly Statement[]): { s: Statement; on: boolean } | null {
  const ranked = statements.toSorted((a, b) => overlap(chosen, b) - overlap(chosen, a))
  const [s] = ranked
  if (s === undefined || overlap(chosen, s) < -NEAR) return null
  return { s, on: overlap(chosen, s) > 0 }
}

const OPENING = '“"«„‘'
const CLOSING = '”"»“’'
const QUOTED = /[“"«„]([^“”"«»„]{2,})[”"»“]/u

/** Words in quotation marks among the chosen ones, or around them. */
function quoteIn(text: string, { start, end }: Chosen): string | null {
  const words = text.slice(start, end)
  const inside = QUOTED.exec(words)?.[1]
  if (inside !== undefined) return inside.replace(/[,.]$/u, '').trim()
  const isWhole = OPENING.includes(text.charAt(start - 1) || ' ') && CLOSING.includes(text.charAt(end) || ' ')
  return isWhole ? words : null
}

const NEGATES =
  /\b(?:den(?:y|ies|ied)|false|untrue|not|no|never|nothing|nicht|kein\w*|jamais|nunca)\b|n[’']t\b|(?<!\p{L})(?:не|нет|ні|ложь)(?!\p{L})/iu

function stanceOf(words: string, isOutlet: boolean): Stance {
  if (isOutlet) return 'report'
  return NEGATES.test(words) ? 'denial' : 'context'
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))

/** The claim with whose words the chosen ones share most, else the one on which most stands. */
function claimOf(about: string, { claims, entries }: Given): string {
  const said = wordsOf(about)
  const weight = ({ id, text }: Claim): number =>
    [...wordsOf(text)].filter((word) => said.has(word)).length * 1_000 +
    entries.filter((e) => e.claimId === id && e.state !== 'rejected').length
  return claims.toSorted((a, b) => weight(b) - weight(a))[0]?.id ?? NEW_CLAIM
}

/** C200: what the form begins with: whom the copy names nearby, else the outlet itself. */
export function suggestEntry(given: Given): Position {
  const { text, chosen, statements, outlet } = given
  const words = text.slice(chosen.start, chosen.end).replaceAll(/\s+/gu, ' ')
  const found = nearest(chosen, statements)
  const s = found?.s ?? null
  const isOutlet = s === null || s.partyKind === 'outlet' || s.partyKind === 'unnamed'
  return {
    party: isOutlet ? (s?.via ?? outlet) : s.party,
    speaker: isOutlet ? null : s.speaker,
    role: isOutlet || s.speaker === null ? null : s.role,
    stance: found?.on === true && s !== null ? s.stance : stanceOf(words, isOutlet),
    sourcing: found?.on === true && s !== null ? s.sourcing : 'on-record',
    quote: quoteIn(text, chosen),
    text: words,
    claimId: claimOf(`${words} ${found?.on === true ? (s?.about ?? '') : ''}`, given),
  }
}

/** Parties that are offered: those of the story, whom the copy names, its outlet. */
export const partiesNear = (
  entries: readonly Pick<Entry, 'party'>[],
  statements: readonly Pick<Statement, 'party' | 'partyKind'>[],
  outlet: string,
): string[] => [
  ...new Set([
    ...entries.map(({ party }) => party),
    ...statements.filter(({ partyKind }) => partyKind !== 'unnamed').map(({ party }) => party),
    outlet,
  ]),
]
