import { shortTime } from '../../ui/zone.ts'
import type { Mark } from './layout.ts'

/** What a screen reader says of a mark. */
export function markName(mark: Mark): string {
  const [first] = mark.moments
  if (first === undefined) return ''
  const when = shortTime(first.at, 0)
  if (mark.moments.length === 1) {
    return `${first.party}, ${first.look.noun}, ${when}${first.label === '' ? '' : `: ${first.label}`}${first.killed ? ', withdrawn' : ''}`
  }
  const kinds = [...new Set(mark.moments.map((m) => m.look.noun))].join(', ')
  return `${first.party}, ${mark.moments.length} entries from ${when}: ${kinds}`
}
