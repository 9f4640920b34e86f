import { shortTaken } from '../../ui/taken.ts'
import { t } from '../../words/t.ts'
import type { Mark } from './layout.ts'

/** What a screen reader says of a mark. */
export function markName(mark: Pick<Mark, 'moments'>): string {
  const [first] = mark.moments
  if (first === undefined) return ''
  const when = shortTaken(first, 0)
  if (mark.moments.length === 1) {
    const told = `${first.party}, ${first.look.noun}, ${when}${first.label === '' ? '' : `: ${first.label}`}`
    return first.killed ? `${told}, ${t('withdrawn')}` : told
  }
  const kinds = [...new Set(mark.moments.map((m) => m.look.noun))].join(', ')
  return t('{party}, {count} entries from {time}: {kinds}', {
    party: first.party,
    count: mark.moments.length,
    time: when,
    kinds,
  })
}
