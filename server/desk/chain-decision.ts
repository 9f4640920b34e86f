import type { Row } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLine, ItemVersion, VersionState } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'
import type { Stories } from '../story/stories.ts'

export type Outcome = { analysis: Analysis } | { fault: string }
/** A version that is to go through the chain. */
export type Waiting = Pick<ItemVersion, 'itemId' | 'version'>
export interface Decision {
  events: NewEvent[]
  rows: Row[]
}

/** The line as the version had it, for a version that has been overtaken while it waited. */
export const asOfVersion = (line: ItemLine, v: ItemVersion): ItemLine => ({
  ...line,
  held: null,
  version: v.version,
  headline: v.headline,
  tag: v.tag,
  publishedAt: v.publishedAt,
})

/** What is filed is the item as it now stands, whatever version the decision was made on. */
const withCurrentLine = (event: NewEvent, line: ItemLine): NewEvent =>
  event.type === 'item-filed' && event.item.itemId === line.itemId ? { ...event, item: { ...line, held: null } } : event

const stateRow = ({ itemId, version }: Waiting, state: VersionState, fault: string | null = null): Row => ({
  row: 'version-state',
  itemId,
  version,
  state,
  fault,
})

/** D4: the version waits with its error. The item's line tells it while that is the version that it shows. */
export const faulted = ({ itemId, version }: Waiting, line: ItemLine, fault: string): Decision => ({
  events:
    version === line.version
      ? [{ type: 'item-faulted', itemId, storyId: line.storyId, fault, by: 'auto', reason: null }]
      : [],
  rows: [stateRow({ itemId, version }, 'faulted', fault)],
})

/** What follows from one version once its analysis has ended; `outcome` is null for a kill, which is not analysed. */
export function decideVersionEnd(
  stories: Pick<Stories, 'decideItem' | 'decideWithdrawal'>,
  version: ItemVersion,
  line: ItemLine,
  outcome: Outcome | null,
  at: string,
): Decision {
  if (outcome === null) {
    // Copy that was never out has left nothing to withdraw, and an alert would tell of it (D5).
    // A kill that a re-issue has overtaken while it waited is decided on its own version.
    const killed = version.version === line.version ? line : { ...asOfVersion(line, version), withdrawn: true }
    const events = isHeld(line) ? [] : stories.decideWithdrawal(killed, at)
    return { events, rows: [stateRow(version, 'withdrawn')] }
  }
  if ('fault' in outcome) return faulted(version, line, outcome.fault)
  // Copy that was killed while it waited is read all the same: its kill, next in line, takes back what it reported (D6).
  const { analysis } = outcome
  const { itemId, version: number, body } = version
  const events = stories.decideItem({ line: asOfVersion(line, version), body, analysis, at })
  return {
    events: events.map((event) => withCurrentLine(event, line)),
    rows: [
      { row: 'analysis', itemId, version: number, analysis },
      stateRow(version, line.withdrawn ? 'withdrawn' : 'done'),
    ],
  }
}
