import type { Alert } from '../../shared/alert.ts'
import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { ShownScreen } from '../../shared/screen.ts'
import { whenOf } from '../../shared/when-taken.ts'
import { detailWords } from '../alerts/detail-words.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { sourcingWord } from '../ui/stance.ts'
import { shortTime, zoneName } from '../ui/zone.ts'
import { toldAt } from './decide-banner.ts'
import { loggedWords, saidWords } from './wall-times.ts'
import { t } from '../words/t.ts'

/** What stands on a banner beside its headline, in words; '' for what is not known. */
export interface BannerFacts {
  /** "denies: Trump and Putin spoke by phone on Thursday" */
  claim: string
  /** "08:58 CET · logged 21:14" */
  when: string
  /** "on record · Peskov via Reuters" */
  source: string
}

type Worded = Pick<Claim, 'id' | 'text'>
interface Story extends Pick<ShownScreen, 'entries' | 'items'> {
  claims: readonly Worded[]
}

const joined = (parts: readonly (string | null)[], by: string): string => parts.filter(Boolean).join(by)

const claimsOf = (entries: readonly Entry[], claims: readonly Worded[]): string =>
  [...new Set(entries.flatMap((e) => claims.find(({ id }) => id === e.claimId)?.text.replace(/\.$/, '') ?? []))].join(
    ' · ',
  )

/** What the alert itself tells, where its story is not on the wall: then it is told when it rang. */
const ofAlert = (alert: Alert, now: number): BannerFacts => ({
  claim: detailWords(alert.detail),
  when: `${t('logged {time}', { time: shortTime(toldAt(alert), now) })} ${zoneName(now)}`,
  source: '',
})

function ofPosition(alert: Alert, entry: Entry, { claims, entries, items }: Story, now: number): BannerFacts {
  const line = items.find(({ itemId }) => itemId === entry.firstItemId)
  const at = whenOf(entry, line)
  // One alert tells of all that its party denies in the item.
  const told = entries.filter(
    (e) =>
      e.id === entry.id ||
      (e.stance === entry.stance &&
        e.party === entry.party &&
        e.firstItemId === alert.itemId &&
        e.state !== 'rejected'),
  )
  const what = claimsOf(told, claims)
  const speaker = spokenBy(entry)
  const by = speaker === null ? null : surname(speaker)
  const via = line === undefined ? null : t('via {outlet}', { outlet: line.sourceName })
  return {
    claim: what === '' ? '' : detailWords(`${alert.kind === 'correction' ? 'corrects' : 'denies'}: ${what}`),
    when: joined([`${saidWords(entry, line, now)} ${zoneName(at)}`, loggedWords(at, toldAt(alert), now)], ' · '),
    source: joined([sourcingWord(entry.sourcing), joined([by, via], ' ')], ' · '),
  }
}

/** Of a kill the headline tells the house. */
function ofKill(alert: Alert, line: ItemLine, { claims, entries }: Story, now: number): BannerFacts {
  const carried = entries.filter((e) => e.carriedBy.includes(line.itemId) && e.state !== 'rejected')
  const reports = carried.filter(({ stance }) => stance === 'report' || stance === 'follow-up')
  const what = claimsOf(reports.length > 0 ? reports : carried, claims)
  const at = Date.parse(line.publishedAt)
  return {
    claim: what === '' ? '' : t('it told: {what}', { what }),
    when: joined([`${shortTime(at, now)} ${zoneName(at)}`, loggedWords(at, toldAt(alert), now)], ' · '),
    source: '',
  }
}

/** W43: which claim an alert across the wall is about, who brought it and when; as its story has it, where that is on the wall. */
export function bannerFacts(alert: Alert, story: Story | null, now: number): BannerFacts {
  const entry = story?.entries.find(({ id }) => id === alert.entryId)
  const line = story?.items.find(({ itemId }) => itemId === alert.itemId)
  if (story === null) return ofAlert(alert, now)
  if (alert.kind === 'kill') return line === undefined ? ofAlert(alert, now) : ofKill(alert, line, story, now)
  return entry === undefined ? ofAlert(alert, now) : ofPosition(alert, entry, story, now)
}
