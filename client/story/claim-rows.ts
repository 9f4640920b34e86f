import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { standings } from './killed.ts'
import { goneOver } from './gone-over.ts'
import { counted } from './stands.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { lookOf, sourcingWord, type StanceLook } from '../ui/stance.ts'

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
  parties.length > 3 ? `${parties.slice(0, 2).join(', ')} and ${parties.length - 2} more` : parties.join(', ')

function reportRow(reports: readonly Entry[]): ClaimRow[] {
  const [first] = reports
  if (first === undefined) return []
  const parties = unique(reports.map((e) => e.party))
  const unnamed = reports.every((e) => e.sourcing === 'unnamed')
  const sources = unique(reports.map((e) => sourcingWord(e.sourcing))).join(', ')
  const words = `${together(parties)} ${parties.length === 1 ? 'reports' : 'report'} it`
  return [{ id: first.id, look: lookOf('report'), words, detail: unnamed ? 'unnamed sources only' : sources }]
}

const VERBS = { denial: 'denies it', confirmation: 'confirms it', 'no-comment': 'declines to comment' } as const
/** What a party said before it went over to the other side. */
const BEFORE = { denial: 'confirmed it before', confirmation: 'denied it before', 'no-comment': '' } as const

/** One row a party: what it says of the claim, through whom, and whether it has said so again. */
function partyRows(all: readonly Entry[], past: ReadonlySet<string>, stance: keyof typeof VERBS): ClaimRow[] {
  const entries = all.filter((e) => !past.has(e.id))
  return unique(entries.filter((e) => e.stance === stance).map((e) => e.party)).flatMap((party) => {
    const first = entries.find((e) => e.stance === stance && e.party === party)
    if (first === undefined) return []
    const turned = all.some((e) => past.has(e.id) && e.party === party && e.stance !== 'no-comment')
    const again = entries.filter((e) => e.stance === 'restatement' && e.party === party).length
    const speaker = spokenBy(first)
    const detail = [
      speaker === null ? '' : surname(speaker),
      sourcingWord(first.sourcing),
      turned ? BEFORE[stance] : '',
    ]
    const restated = again === 0 ? '' : again === 1 ? ' · restated' : ` · restated ${again} times`
    return [
      {
        id: first.id,
        look: lookOf(stance),
        words: `${party} ${turned ? 'now ' : ''}${VERBS[stance]}`,
        detail: detail.filter((part) => part !== '').join(', ') + restated,
      },
    ]
  })
}

const MOST_ROWS = 5

/** Who stands where on a claim, in a few words each (the wall, a phone); what rests on withdrawn copy alone is left out. */
export function claimRows(claimId: string, { entries, items }: Pick<StoryScreen, 'entries' | 'items'>): ClaimRow[] {
  const standing = standings(entries, items)
  const live = counted(entries).filter((e) => e.claimId === claimId && standing.get(e.id) !== 'killed')
  const past = goneOver(live)
  return [
    ...reportRow(live.filter((e) => e.stance === 'report' || e.stance === 'follow-up')),
    ...partyRows(live, past, 'denial'),
    ...partyRows(live, past, 'confirmation'),
    ...partyRows(live, past, 'no-comment'),
  ].slice(0, MOST_ROWS)
}
