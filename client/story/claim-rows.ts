import type { Entry } from '../../shared/entry.ts'
import { goneOver, takenBackBy } from './gone-over.ts'
import type { ClaimReading } from './read-story.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { lookOf, sourcingWord, type StanceLook } from '../ui/stance.ts'
import { msg, t } from '../words/t.ts'

export interface ClaimRow {
  id: string
  look: StanceLook
  /** "Washington Post, Reuters report it" */
  words: string
  /** "unnamed sources only" */
  detail: string
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]

const together = (parties: readonly string[]): string =>
  parties.length > 3
    ? t('{names} and {count} more', { names: parties.slice(0, 2).join(', '), count: parties.length - 2 })
    : parties.join(', ')

function reportRow(reports: readonly Entry[]): ClaimRow[] {
  const [first] = reports
  if (first === undefined) return []
  const parties = unique(reports.map((e) => e.party))
  const unnamed = reports.every((e) => e.sourcing === 'unnamed')
  const sources = unique(reports.map((e) => sourcingWord(e.sourcing))).join(', ')
  const words = t('{count, plural, one {{parties} reports it} other {{parties} report it}}', {
    parties: together(parties),
    count: parties.length,
  })
  return [{ id: first.id, look: lookOf('report'), words, detail: unnamed ? t('unnamed sources only') : sources }]
}

const SAYS = {
  denial: msg('{party} denies it'),
  confirmation: msg('{party} confirms it'),
  'no-comment': msg('{party} declines to comment'),
}
const SAYS_NOW = {
  denial: msg('{party} now denies it'),
  confirmation: msg('{party} now confirms it'),
  'no-comment': msg('{party} now declines to comment'),
}
/** What a party said before it went over to the other side. */
const BEFORE = { denial: msg('confirmed it before'), confirmation: msg('denied it before'), 'no-comment': null }

/** One row a party: what it says of the claim, through whom, and whether it has said so again. */
function partyRows(all: readonly Entry[], past: ReadonlySet<string>, stance: keyof typeof SAYS): ClaimRow[] {
  const entries = all.filter((e) => !past.has(e.id))
  return unique(entries.filter((e) => e.stance === stance).map((e) => e.party)).flatMap((party) => {
    const first = entries.find((e) => e.stance === stance && e.party === party)
    if (first === undefined) return []
    const turned = all.some((e) => past.has(e.id) && e.party === party && e.stance !== 'no-comment')
    const again = entries.filter((e) => e.stance === 'restatement' && e.party === party).length
    const speaker = spokenBy(first)
    const before = turned ? BEFORE[stance] : null
    const detail = [
      speaker === null ? '' : surname(speaker),
      sourcingWord(first.sourcing),
      before === null ? '' : t(before),
    ]
    const restated = again === 0 ? '' : ` · ${t('{again, plural, one {restated} other {restated # times}}', { again })}`
    return [
      {
        id: first.id,
        look: lookOf(stance),
        words: t(turned ? SAYS_NOW[stance] : SAYS[stance], { party }),
        detail: detail.filter((part) => part !== '').join(', ') + restated,
      },
    ]
  })
}

/** On a phone; a wall shows those for which it has room. */
export const MOST_ROWS = 5

/** Who stands where on a claim, in a few words each (the wall, a phone); `live` are its entries but for what rests on withdrawn copy alone. */
export function claimRows({ claim, live }: Pick<ClaimReading, 'claim' | 'live'>): ClaimRow[] {
  const past = goneOver(live)
  const takenBack = takenBackBy(live)
  return [
    ...reportRow(live.filter((e) => (e.stance === 'report' || e.stance === 'follow-up') && !takenBack.has(e.party))),
    ...[...takenBack].map((party) => ({
      id: `${claim.id} ${party}`,
      look: lookOf('retraction'),
      words: t('{party} withdraws it', { party }),
      detail: t('reported it before'),
    })),
    ...partyRows(live, past, 'denial'),
    ...partyRows(live, past, 'confirmation'),
    ...partyRows(live, past, 'no-comment'),
  ]
}
