import type { Claim } from '../../shared/claim.ts'
import { type Entry, position, REFILED, RENAMED } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { EntryChange } from '../../shared/explanation.ts'

const FIELDS = position.keyof().options

/** What becomes of an entry with copy that a person moves: nobody has judged it. */
const GONE_WITH = {
  confirmed: 'moved',
  rejected: 'left-with-item',
  restored: 'returned-with-item',
  corrected: 'moved',
  uncorrected: 'moved',
  amended: 'amended',
} as const

/** A claim of another story is told by its words, or not at all. */
const onClaim = <P extends { field: string; before: string | null }>(put: P[]): P[] =>
  put.filter(({ field }) => field !== 'claimId')

/** What a correction put in place of what; claims are told by their words. */
export function putBetween(
  before: Pick<Entry, (typeof FIELDS)[number]>,
  after: typeof before,
  claims: readonly Claim[],
) {
  const words = (field: (typeof FIELDS)[number], value: string | null): string | null =>
    field === 'claimId' ? (claims.find(({ id }) => id === value)?.text ?? value) : value
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: words(field, before[field]),
    after: words(field, after[field]),
  }))
}

/** What was done to an entry, in the order of the log: by which event, and what a correction put in place of what. */
export function changesOf({ id }: Pick<Entry, 'id'>, events: readonly LogEvent[], claims: readonly Claim[]) {
  const changes: (Pick<EntryChange, 'change' | 'put'> & { event: LogEvent })[] = []
  let last: Parameters<typeof putBetween>[0] | null = null
  for (const event of events) {
    if (event.type === 'entry-logged' && event.entry.id === id) {
      changes.push({ event, change: 'logged', put: [] })
      last = event.entry
    }
    const moved = event.type === 'claim-changed' ? event.moved.find(({ entry }) => entry.id === id) : undefined
    if (event.type === 'claim-changed' && moved) {
      const change = event.change === 'unmerged' ? 'claim-unmerged' : 'claim-merged'
      changes.push({ event, change, put: last === null ? [] : putBetween(last, moved.entry, claims) })
      last = moved.entry
    }
    const handed = event.type === 'stories-merged' && event.part ? event.entries.find((e) => e.id === id) : undefined
    if (handed) {
      changes.push({ event, change: 'moved', put: last === null ? [] : onClaim(putBetween(last, handed, claims)) })
      last = handed
    }
    if (event.type !== 'entry-changed' || event.entry.id !== id) continue
    const { change: what, entry } = event
    const change = event.reason === REFILED ? GONE_WITH[what] : what
    const isPut = change === 'corrected' || change === 'uncorrected' || event.reason === RENAMED
    changes.push({ event, change, put: isPut && last !== null ? putBetween(last, entry, claims) : [] })
    last = entry
  }
  return changes
}
