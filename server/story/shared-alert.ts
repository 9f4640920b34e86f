import type { Alert } from '../../shared/alert.ts'
import { headlineOf } from '../../shared/alert-headline.ts'
import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'

/** How an alert tells one of the entries that it rests on. */
export type Telling = Pick<Alert, 'itemId' | 'headline' | 'detail'>

/** What the log alone knows of an alert that rests on an entry. */
export interface AlertPast {
  id: string
  /** How it told each of its entries, the last time that it did. */
  told: ReadonlyMap<string, Telling>
  /** Its entries in their order, as it had them each time, the latest last. */
  orders: readonly (readonly string[])[]
  /** How it stood before it was resolved since its entries went; null where it is not, or somebody has resolved it. */
  stood: Pick<Alert, 'state' | 'reason'> | null
}

export const restedOn = ({ orders }: AlertPast, { id }: Pick<Entry, 'id'>): boolean =>
  orders.some((ids) => ids.includes(id))

/** "denies: Trump and Putin spoke by phone on Thursday (Washington Post, Reuters)" */
export function denies(
  denials: readonly Entry[],
  { entries, claims }: Pick<StoryScreen, 'entries' | 'claims'>,
): string {
  const answered = new Set(denials.flatMap((e) => e.respondsTo))
  const outlets = [...new Set(entries.filter((e) => answered.has(e.id)).map((e) => e.party))]
  const textOf = ({ claimId }: Entry): Claim['text'] =>
    claims.find((c) => c.id === claimId)?.text.replace(/\.$/, '') ?? ''
  const reporters = outlets.length > 0 ? `(${outlets.join(', ')})` : ''
  return `denies: ${[[...new Set(denials.map(textOf))].join(' · '), reporters].filter((part) => part !== '').join(' ')}`
}

/** All that an alert rests on, in its order. */
export const entriesOf = ({ entryId, entryIds }: Pick<Alert, 'entryId' | 'entryIds'>): string[] =>
  entryId === null || entryIds.includes(entryId) ? entryIds : [entryId, ...entryIds]

/** Those that are not rejected, but for one. */
export const others = (alert: Alert, but: string, { entries }: StoryScreen): string[] =>
  entriesOf(alert).filter((id) => id !== but && entries.some((e) => e.id === id && e.state !== 'rejected'))

/** What one party denies in one item is one fact, told by its first entry; of facts that share an alert the latest is told. */
const isOneFact = ({ kind }: Pick<Alert, 'kind'>): boolean => kind === 'denial'

/**
 * An alert that rests on these entries now, in their order, and tells what it did of them.
 * @param told how it told an entry before; not needed for denials, which are told by what stands
 */
export function restingOn(alert: Alert, ids: readonly string[], screen: StoryScreen, told?: AlertPast['told']): Alert {
  const resting = ids.map((id) =>
    must(
      screen.entries.find((e) => e.id === id),
      'an entry of an alert',
    ),
  )
  const first = must(isOneFact(alert) ? resting[0] : resting.at(-1), 'an entry of an alert')
  const gone = entriesOf(alert).filter((id) => !ids.includes(id)).length
  const come = ids.filter((id) => !entriesOf(alert).includes(id)).length
  const facts = isOneFact(alert) ? alert.facts : Math.max(ids.length, alert.facts - gone + come)
  const inWords = { itemId: first.firstItemId, headline: headlineOf(first), detail: '' }
  const telling = isOneFact(alert)
    ? { ...inWords, detail: denies(resting, screen) }
    : first.id === alert.entryId
      ? {}
      : (told?.get(first.id) ?? inWords)
  return { ...alert, ...telling, entryId: first.id, entryIds: [...ids], facts, carriers: first.carriedBy.length }
}

/** The entries of an alert with one that has come back, in the order in which it had them. */
export function withBack(standing: readonly string[], back: string, orders: AlertPast['orders']): string[] {
  const ids = new Set([...standing, back])
  const whole = orders.findLast((order) => [...ids].every((id) => order.includes(id)))
  const known = whole ?? orders.findLast((order) => order.includes(back)) ?? []
  return [...new Set([...known, ...ids])].filter((id) => ids.has(id))
}
