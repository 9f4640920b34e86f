import type { ItemStanding } from '../../db/store.ts'
import type { ItemVersion } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import { isBefore } from './instant.ts'

/**
 * Where a delivery belongs among the versions that stand.
 * - `next`: a version of its own, under `number`
 * - `duplicate`: known already, as `number`
 * - `stale`: overtaken; kept as history under `number` where that is free (null: in its payload only)
 * - `barred`: the item is withdrawn and this does not re-issue it; kept as `stale` is
 */
export type Place =
  | { place: 'next'; number: number }
  | { place: 'duplicate'; number: number }
  | { place: 'stale' | 'barred'; number: number | null }

interface Sent {
  draft: ItemVersion
  digest: string
  /** The sender's own version number, if it counts. */
  number: number | undefined
}

const highest = ({ versions }: ItemStanding): ItemStanding['versions'][number] =>
  must(
    versions.reduce((a, b) => (b.version > a.version ? b : a)),
    'an item has a version',
  )

const free = (standing: ItemStanding, number: number | undefined): number | null =>
  number === undefined || standing.versions.some((v) => v.version === number) ? null : number

/** I3: the same content under a number that was reached before is the same delivery again. */
const known = (standing: ItemStanding, { digest, number }: Sent, top: number) =>
  number !== undefined && number > top ? undefined : standing.versions.findLast((v) => v.digest === digest)

/** I7: after a kill only a higher version, published no earlier than the kill, is a re-issue; without numbers it must be later. */
function reissues(standing: ItemStanding, { draft, number }: Sent, top: number): boolean {
  const killedAt = standing.line.publishedAt
  if (draft.status === 'canceled') return !isBefore(draft.publishedAt, killedAt)
  if (number === undefined) return isBefore(killedAt, draft.publishedAt)
  return number > top && !isBefore(draft.publishedAt, killedAt)
}

function placeInWithdrawn(standing: ItemStanding, sent: Sent): Place {
  const top = highest(standing).version
  const same = known(standing, sent, top)
  if (same && sent.draft.status === 'canceled') return { place: 'duplicate', number: same.version }
  if (same) return { place: 'barred', number: null }
  if (reissues(standing, sent, top)) return { place: 'next', number: Math.max(sent.number ?? 0, top + 1) }
  return { place: 'barred', number: free(standing, sent.number) }
}

/** I4–I6: is a delivery with a number that was reached before, or without one, still news? */
function isNews(standing: ItemStanding, { draft, number }: Sent): boolean {
  const top = highest(standing)
  const notOlder = !isBefore(draft.publishedAt, top.publishedAt)
  if (draft.status === 'canceled') return notOlder || number === undefined || number === top.version
  return notOlder && (number === undefined || number === top.version)
}

/** Reads numbers as numbers (9 < 10); an item that does not count its versions is ordered by time of publication. */
export function placeAmong(standing: ItemStanding | null, sent: Sent): Place {
  if (!standing) return { place: 'next', number: sent.number ?? 1 }
  if (standing.line.withdrawn) return placeInWithdrawn(standing, sent)
  const top = highest(standing).version
  const same = known(standing, sent, top)
  if (same) return { place: 'duplicate', number: same.version }
  if (sent.number !== undefined && sent.number > top) return { place: 'next', number: sent.number }
  if (isNews(standing, sent)) return { place: 'next', number: top + 1 }
  return { place: 'stale', number: free(standing, sent.number) }
}
