import type { Entry, Position } from '../../shared/entry.ts'
import { type Sourcing, type Stance } from '../../shared/statement.ts'
import { fieldText } from '../ui/field-text.ts'

export const STANCES: readonly Stance[] = [
  'report',
  'follow-up',
  'confirmation',
  'denial',
  'restatement',
  'no-comment',
  'correction',
  'retraction',
  'context',
]
export const SOURCINGS: readonly Sourcing[] = ['on-record', 'unnamed', 'document']

const FIELDS = ['party', 'speaker', 'role', 'stance', 'sourcing', 'quote', 'text', 'claimId'] as const

/** What differs between an entry and what was written in its place, and what stood there before. */
export function correctionOf(
  entry: Entry,
  written: Position,
): { put: Partial<Position>; before: Partial<Position> } | null {
  const changed = FIELDS.filter((field) => entry[field] !== written[field])
  const of = (from: Position): Partial<Position> => Object.fromEntries(changed.map((field) => [field, from[field]]))
  return changed.length === 0 ? null : { put: of(written), before: of(entry) }
}

/** The position that the form holds; an empty field is none, and what cannot be empty stays as it was. */
export function writtenIn(form: HTMLFormElement, entry: Entry): Position {
  const orNull = (name: string): string | null => fieldText(form, name) || null
  return {
    party: fieldText(form, 'party') || entry.party,
    speaker: orNull('speaker'),
    role: orNull('role'),
    stance: STANCES.find((one) => one === fieldText(form, 'stance')) ?? entry.stance,
    sourcing: SOURCINGS.find((one) => one === fieldText(form, 'sourcing')) ?? entry.sourcing,
    quote: orNull('quote'),
    text: fieldText(form, 'text') || entry.text,
    claimId: fieldText(form, 'claimId') || entry.claimId,
  }
}
