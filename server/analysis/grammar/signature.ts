import { firstHit } from '../text/phrases.ts'
import type { Unit } from '../text/units.ts'
import { isOrganisationName } from './names.ts'
import type { Reading } from './reading.ts'

/** How many lines from its end a release is signed: name and office, then a place, a day or a telephone. */
const WITHIN = 4
const NAME =
  /^(?:(?:Dr|Prof|Mr|Ms|Mrs|Me|Sir|Dame)\.? )?(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,3})(?:, (.{3,80}))?$/u

/** Who signs a release: a person's name at its end, with an office on the same line or the next. */
export function signedBy(units: readonly Unit[], r: Reading): string | null {
  const lines = units.filter((u) => u.kind === 'body').slice(-WITHIN)
  for (const [n, { text }] of lines.entries()) {
    const [, name = '', beside] = NAME.exec(text) ?? []
    const office = (beside ?? lines[n + 1]?.text ?? '').toLowerCase()
    const isOffice = [r.spokes, r.head, r.minister].some((table) => firstHit(table, office) !== null)
    if (name !== '' && isOffice && office.length < 80 && !isOrganisationName(name, r)) return name
  }
  return null
}
