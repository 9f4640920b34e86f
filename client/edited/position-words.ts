import type { EntryChange } from '../../shared/explanation.ts'
import { type Message, msg, t } from '../words/t.ts'

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

/** A value before or after: in quotation marks, or that there is none. */
export const valueWords = (value: string | null): string => (value === null ? t('none') : `“${value}”`)
