import type { Entry, Position } from '../../shared/entry.ts'
import { STANCES } from '../../shared/stances.ts'
import type { Sourcing } from '../../shared/statement.ts'
import { fieldText } from '../ui/field-text.ts'

export const SOURCINGS: readonly Sourcing[] = ['on-record', 'unnamed', 'document']

const FIELDS = ['party', 'speaker', 'role', 'stance', 'sourcing', 'quote', 'text', 'claimId'] as const

/** What the claim's field holds where the entry is to stand on a claim that is not there yet. */
export const NEW_CLAIM = 'new'

type Field = (typeof FIELDS)[number]

const pick = (from: Position, fields: readonly Field[]): Partial<Position> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]))

/** What was written in place of what the entry says; null where nothing differs. */
export function correctionOf(entry: Entry, written: Position): Partial<Position> | null {
  const changed = FIELDS.filter((field) => entry[field] !== written[field])
  return changed.length === 0 ? null : pick(written, changed)
}

/** What stands where something is put: the way back. */
export const stoodBefore = (entry: Entry, put: Partial<Position>): Partial<Position> =>
  pick(
    entry,
    FIELDS.filter((field) => field in put),
  )

/** The position that the form holds; an empty field is none, and what cannot be empty stays as it was. */
export function writtenIn(form: HTMLFormElement, entry: Position): Position {
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

/** The words of the new claim, where one is written. */
export const newClaimIn = (form: HTMLFormElement): string | null =>
  fieldText(form, 'claimId') === NEW_CLAIM ? fieldText(form, 'newClaim') || null : null
