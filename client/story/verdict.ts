import type { Entry } from '../../shared/entry.ts'
import type { Tone } from '../ui/stance.ts'
import type { Standing } from '../../shared/standings.ts'
import { goneOver, takenBackBy } from './gone-over.ts'
import { t } from '../words/t.ts'

/** The line at a claim's right: who says what, never what is true. */
export interface Verdict {
  words: string
  detail: string
  tone: Tone
}

const parties = (entries: readonly Entry[]): string[] => [...new Set(entries.map((e) => e.party))]

const sourcesOf = (reports: readonly Entry[]): string => {
  if (reports.length === 0 || reports.some((e) => e.sourcing !== 'unnamed')) return ''
  return t(parties(reports).length === 1 ? 'unnamed sources' : 'unnamed sources only')
}

/** "reported by 2, unnamed sources only"; the number is left out where the headline has it. */
function reportedBy(reports: readonly Entry[], counting: boolean): string {
  if (reports.length === 0) return ''
  const count = counting ? t('reported by {count}', { count: parties(reports).length }) : ''
  return [count, sourcesOf(reports)].filter((part) => part !== '').join(', ')
}

const silent = (entries: readonly Entry[]): string => {
  const who = parties(entries.filter((e) => e.stance === 'no-comment'))
  return who.length === 0 ? '' : t('no comment from {who}', { who: who.join(', ') })
}

function headline(reports: Entry[], denials: Entry[], confirmations: Entry[]): Pick<Verdict, 'words' | 'tone'> {
  const onRecord = denials.some((e) => e.sourcing !== 'unnamed')
  if (denials.length > 0 && confirmations.length > 0) return { words: t('CONFIRMED AND DENIED'), tone: 'deny' }
  if (denials.length > 0) return { words: onRecord ? t('DENIED ON RECORD') : t('DENIED, UNNAMED'), tone: 'deny' }
  if (confirmations.length > 0)
    return { words: t('CONFIRMED BY {count}', { count: parties(confirmations).length }), tone: 'confirm' }
  if (reports.length > 0) return { words: t('REPORTED BY {count}', { count: parties(reports).length }), tone: 'report' }
  return { words: t('NO REPORT YET'), tone: 'decline' }
}

/** Where a claim stands, from those of its entries that count (`here`) and whose copy has not been withdrawn. */
export function verdictOf(here: readonly Entry[], standing: ReadonlyMap<string, Standing>): Verdict {
  const live = here.filter((e) => standing.get(e.id) !== 'killed')
  const past = goneOver(live)
  const of = (...stances: Entry['stance'][]): Entry[] =>
    live.filter((e) => stances.includes(e.stance) && !past.has(e.id))
  const takenBack = takenBackBy(live)
  const reports = of('report', 'follow-up').filter(({ party }) => !takenBack.has(party))
  const denials = of('denial')
  const confirmations = of('confirmation')
  const gone = here.filter((e) => standing.get(e.id) === 'killed' && e.stance === 'report').length
  // A report that others carry still stands in their copy; whoever made it has taken it back all the same.
  const killed = Math.max(gone, takenBack.size)
  if (killed > 0 && reports.length === 0)
    return {
      words: t('REPORT WITHDRAWN'),
      detail: t('{killed, plural, one {# report} other {# reports}} killed', { killed }),
      tone: 'withdraw',
    }
  const told = headline(reports, denials, confirmations)
  return {
    ...told,
    detail: reportedBy(reports, told.tone !== 'report') || silent(live.filter((e) => !past.has(e.id))),
  }
}
