import type { Entry } from '../../shared/entry.ts'
import type { EntryChange } from '../../shared/explanation.ts'
import { STANCES } from '../../shared/stances.ts'
import { SOURCINGS } from '../story/correction.ts'
import { lookOf, sourcingWord } from '../ui/stance.ts'
import { type Message, msg, t } from '../words/t.ts'

type EntryState = Entry['state']

/** What a person can put right of an entry, in words. */
export const POSITION_FIELD: Record<EntryChange['put'][number]['field'], Message> = {
  party: msg('party'),
  speaker: msg('speaker'),
  role: msg('role'),
  stance: msg('stance'),
  sourcing: msg('sourcing'),
  quote: msg('quotation'),
  text: msg('words'),
  claimId: msg('claim'),
}

const STATE: Record<EntryState, Message> = {
  suggested: msg('suggested'),
  confirmed: msg('confirmed'),
  rejected: msg('rejected'),
}
const isState = (value: string): value is EntryState => value in STATE

/** What the desk has a word of its own for, in that word; null for text. */
function ownWord(field: string, value: string): string | null {
  if (field === 'state') return isState(value) ? t(STATE[value]) : null
  const stance = field === 'stance' ? STANCES.find((one) => one === value) : undefined
  const sourcing = field === 'sourcing' ? SOURCINGS.find((one) => one === value) : undefined
  if (stance !== undefined) return lookOf(stance).noun
  return sourcing === undefined ? null : sourcingWord(sourcing)
}

/** A value before or after: text in quotation marks, what the desk chooses among in its own word, or that there is none. */
export const valueWords = (field: string, value: string | null): string =>
  value === null ? t('none') : (ownWord(field, value) ?? `“${value}”`)
