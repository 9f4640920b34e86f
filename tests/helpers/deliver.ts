import type { ItemStanding, Row } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemVersion } from '../../shared/item.ts'
import type { ParsedItem } from '../../server/format/parse.ts'
import { decideVersion, type VersionDecision } from '../../server/item/decide-version.ts'

export const copyOf = (over: Partial<ParsedItem> = {}): ParsedItem => ({
  guid: 'g1',
  source: 'wire',
  sourceName: 'Wire',
  publishedAt: '2024-11-10T10:00:00Z',
  headline: 'Ministry denies talks',
  body: 'The ministry denied on Sunday that talks had taken place.',
  status: 'usable',
  ...over,
})

export const RECEIVED = '2024-11-10T12:00:00Z'

/** Delivers items one after another as the desk does, each against what the ones before it left. */
export function deliverAll(items: ParsedItem[], receivedAt = RECEIVED) {
  let standing: ItemStanding | null = null
  const decisions: VersionDecision[] = []
  const stored = new Map<number, ItemVersion>()
  for (const item of items) {
    const decision: VersionDecision = decideVersion(standing, item, { receivedAt, payloadId: 'p1', itemId: 'i1' })
    standing = decision.after
    for (const row of decision.rows) keep(stored, row)
    decisions.push(decision)
  }
  return { decisions, stored, outcomes: decisions.map((d) => d.receipt.outcome) }
}

function keep(stored: Map<number, ItemVersion>, row: Row): void {
  if (row.row === 'version') stored.set(row.version.version, row.version)
  if (row.row !== 'version-state') return
  const version = stored.get(row.version)
  if (version) stored.set(row.version, { ...version, state: row.state, fault: row.fault })
}

export const typesOf = (events: NewEvent[]): string[] => events.map((e) => e.type)
