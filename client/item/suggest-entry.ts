import type { Claim } from '../../shared/claim.ts'
import type { Entry, Position } from '../../shared/entry.ts'
import type { Stance, Statement } from '../../shared/statement.ts'
import { NEW_CLAIM } from '../story/correction.ts'
import type { Chosen } from './chosen-words.ts'

/** What the form begins with: empty where the copy does not tell, so that whoever logs it is asked. */
export type Suggested = Omit<Position, 'stance' | 'sourcing'> & {
  stance: Stance | ''
  sourcing: Position['sourcing'] | ''
}

interface Given {
  /** `headline + "\n\n" + body`. */
  text: string
  chosen: Chosen
  /** What the analysis has found in this version. */
  statements: readonly Statement[]
  outlet: string
  claims: readonly Claim[]
}

/** How many letters two places have in common. */
const overlap = (a: Chosen, b: Chosen): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** A sentence this near may say who speaks in the chosen one. */
const NEAR = 300
/** Of the words that the first has in common with the chosen ones, what a second statement must have to count as much. */
const AS_MUCH = 0.5

/** The statements on the chosen words, the one with most of them first. */
function statementsOn(chosen: Chosen, statements: readonly Statement[]): Statement[] {
  const on = statements
    .filter((s) => overlap(chosen, s) > 0)
    .toSorted((a, b) => overlap(chosen, b) - overlap(chosen, a))
  // Whose fears and words a sentence tells beside a position is not whose position it is.
  const taken = on.filter((s) => s.stance !== 'context')
  const among = taken.length > 0 ? taken : on
  const [first] = among
  return first === undefined ? [] : among.filter((s) => overlap(chosen, s) >= overlap(chosen, first) * AS_MUCH)
}

/** What all of them say; undefined where they differ, or where there are none. */
function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values
  return values.every((value) => value === first) ? first : undefined
}

/** Whose position a statement is: what an outlet passes on from nobody by name is its own report. */
const partyOf = ({ partyKind, party, via }: Statement, outlet: string): string =>
  partyKind === 'outlet' || partyKind === 'unnamed' ? (via ?? outlet) : party

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

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))

/** The claim with whose words the chosen ones share most; none where they share none with several, or as much with two. */
function claimOf(about: string, claims: readonly Claim[]): string {
  const said = wordsOf(about)
  const shared = ({ text }: Claim): number => [...wordsOf(text)].filter((word) => said.has(word)).length
  const [first, second] = claims.toSorted((a, b) => shared(b) - shared(a))
  if (first === undefined) return NEW_CLAIM
  return second === undefined || shared(first) > shared(second) ? first.id : ''
}

/** C200: what the form begins with: what was found on the words themselves, and nothing where they do not tell. */
export function suggestEntry({ text, chosen, statements, outlet, claims }: Given): Suggested {
  const words = text.slice(chosen.start, chosen.end).replaceAll(/\s+/gu, ' ')
  const on = statementsOn(chosen, statements)
  const party = agreed(on.map((s) => partyOf(s, outlet)))
  const speaker = agreed(on.map((s) => s.speaker))
  const isTheirs = party !== undefined && on.every((s) => s.party === party)
  return {
    party: party ?? '',
    speaker: isTheirs ? (speaker ?? null) : null,
    role: isTheirs && speaker ? (agreed(on.map((s) => s.role)) ?? null) : null,
    stance: agreed(on.map((s) => s.stance)) ?? '',
    sourcing: agreed(on.map((s) => s.sourcing)) ?? '',
    quote: quoteIn(text, chosen),
    text: words,
    claimId: claimOf(`${words} ${on.map((s) => s.about ?? '').join(' ')}`, claims),
  }
}

/** Whom a sentence near the words names: who may be speaking in them, for whoever logs them to say. */
export function namedNear(chosen: Chosen, statements: readonly Statement[]): string[] {
  const near = statements
    .filter((s) => s.partyKind !== 'unnamed' && overlap(chosen, s) > -NEAR)
    .toSorted((a, b) => overlap(chosen, b) - overlap(chosen, a))
  return [...new Set(near.map(({ party }) => party))].slice(0, 3)
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
