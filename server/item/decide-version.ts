import type { ItemStanding, Row } from '../../db/store.ts'
import type { EventBody, NewEvent } from '../../shared/event.ts'
import type { ItemLine, ItemLineBody, ItemReceipt, ItemVersion } from '../../shared/item.ts'
import { assertNever } from '../../shared/must.ts'
import { isHeld } from '../../shared/held.ts'
import { versionDigest } from '../../shared/version-digest.ts'
import type { ParsedItem } from '../format/parse.ts'
import { isBefore } from './instant.ts'
import { heldOf, killedLine, lineOf, withoutSeq } from './line-of.ts'
import { placeAmong } from './place.ts'
import { publicNote } from '../../shared/public-note.ts'
import { type Arrived, draftVersion, numbered } from './version-of.ts'

export interface VersionDecision {
  receipt: ItemReceipt
  events: NewEvent[]
  rows: Row[]
  /** The item as it stands once the events are logged, for the next decision of the same batch (`line.seq` not yet known: 0). */
  after: ItemStanding
}

/** What came, against what stands: created, updated, duplicate, stale, withdrawn or held. Pure. */
export type DecideVersion = (
  standing: ItemStanding | null,
  item: ParsedItem,
  given: { receivedAt: string; payloadId: string; itemId: string },
) => VersionDecision

type Versions = ItemStanding['versions']
type Tidings = Extract<EventBody, { item: ItemLineBody; type: `item-${string}` }>['type']

const receiptOf = (version: ItemVersion, line: ItemLineBody, outcome: ItemReceipt['outcome']): ItemReceipt => ({
  guid: version.guid,
  version: version.version,
  itemId: line.itemId,
  storyId: line.storyId,
  outcome,
})

const rowOf = (version: ItemVersion): Row => ({ row: 'version', version })

/** The versions as they stand with one more, and with those for which `becomes` has another state moved to it. */
function withVersion(
  versions: Versions,
  added: ItemVersion,
  becomes: (v: Versions[number]) => Versions[number]['state'],
) {
  const { version, state, publishedAt } = added
  const moved = versions.map((v) => ({ ...v, state: becomes(v) }))
  const changed = moved.filter((v, at) => v.state !== versions[at]?.state)
  return {
    versions: [...moved, { version, state, publishedAt, digest: versionDigest(added) }],
    rows: changed.map((v): Row => ({
      row: 'version-state',
      itemId: added.itemId,
      version: v.version,
      state: v.state,
      fault: null,
    })),
  }
}

interface Change {
  version: ItemVersion
  type: Exclude<Tidings, 'item-filed'>
  line: ItemLineBody
  outcome: ItemReceipt['outcome']
  /** State that a stored version moves to because of this one. */
  becomes: (v: Versions[number]) => Versions[number]['state']
  reason: string | null
}

function carryOut(standing: ItemStanding | null, change: Change): VersionDecision {
  const { version, type, line, outcome, becomes, reason } = change
  const { versions, rows } = withVersion(standing?.versions ?? [], version, becomes)
  return {
    receipt: receiptOf(version, line, outcome),
    events: [{ type, item: line, by: 'auto', reason }],
    rows: [rowOf(version), ...rows],
    after: { line: { ...line, seq: 0 }, versions },
  }
}

/** I10: what a newer version overtakes while it waits is never released. */
const overtakeHeld = ({ state }: Versions[number]) => (state === 'held' ? ('stale' as const) : state)

/** I7, I8: every version goes; copy that was not out yet does not come out by its kill. */
function kill(standing: ItemStanding | null, version: ItemVersion): VersionDecision {
  const stood = standing?.line ?? null
  const until = stood && isHeld(stood) ? (stood.held?.until ?? null) : undefined
  const unreleased = until === null || (until !== undefined && isBefore(version.receivedAt, until))
  const line = { ...killedLine(version, stood), withdrawn: true }
  return carryOut(standing, {
    version,
    type: 'item-withdrawn',
    line: unreleased ? { ...line, held: { version: line.version, until, headline: line.headline } } : line,
    outcome: 'withdrawn',
    // Copy that is out and not yet read is read first, so that its kill finds what to take back.
    becomes: ({ state }) => (state === 'pending' && !unreleased ? 'pending' : 'withdrawn'),
    reason: publicNote(version),
  })
}

/** I9: nothing of it is shown but to the desk; an earlier version that is out stays the item's line. */
function hold(standing: ItemStanding | null, version: ItemVersion): VersionDecision {
  const stood: ItemLine | null = standing && !isHeld(standing.line) ? standing.line : null
  const line = stood ? withoutSeq(stood) : lineOf(version, standing?.line.storyId ?? null)
  return carryOut(standing, {
    version,
    type: 'item-held',
    line: { ...line, held: heldOf(version) },
    outcome: 'held',
    becomes: overtakeHeld,
    reason: null,
  })
}

const publish = (standing: ItemStanding | null, version: ItemVersion): VersionDecision =>
  carryOut(standing, {
    version,
    type: standing ? 'item-updated' : 'item-arrived',
    line: lineOf(version, standing?.line.storyId ?? null),
    outcome: standing ? 'updated' : 'created',
    becomes: overtakeHeld,
    reason: null,
  })

function next(standing: ItemStanding | null, draft: ItemVersion, number: number): VersionDecision {
  const { status, embargoedUntil, receivedAt } = draft
  if (status === 'canceled') return kill(standing, numbered(draft, number, 'withdrawn'))
  const waits = status === 'withheld' || (embargoedUntil !== null && isBefore(receivedAt, embargoedUntil))
  return waits ? hold(standing, numbered(draft, number, 'held')) : publish(standing, numbered(draft, number, 'pending'))
}

/** Nothing that a screen shows changes; where its number is free the version is kept as history. */
function setAside(
  standing: ItemStanding,
  draft: ItemVersion,
  number: number | null,
  outcome: 'stale' | 'withdrawn',
): VersionDecision {
  const receipt = receiptOf(draft, standing.line, outcome)
  if (number === null) return { receipt, events: [], rows: [], after: standing }
  const version = numbered(draft, number, outcome)
  const { versions } = withVersion(standing.versions, version, (v) => v.state)
  return { receipt, events: [], rows: [rowOf(version)], after: { line: standing.line, versions } }
}

/** Rules I1–I12 of SPEC.md. The cost does not depend on anything but the item's own versions. */
export const decideVersion: DecideVersion = (standing, item, given) => {
  const arrived: Arrived = { ...given, itemId: standing?.line.itemId ?? given.itemId }
  const draft = draftVersion(item, arrived, item.sourceName ?? standing?.line.sourceName ?? item.source)
  const digest = versionDigest(draft)
  const found = placeAmong(standing, { draft, digest, number: item.version })
  if (standing === null || found.place === 'next') return next(standing, draft, found.number ?? draft.version)
  switch (found.place) {
    case 'duplicate':
      return {
        receipt: receiptOf({ ...draft, version: found.number }, standing.line, 'duplicate'),
        events: [],
        rows: [],
        after: standing,
      }
    case 'stale':
      return setAside(standing, draft, found.number, 'stale')
    case 'barred':
      return setAside(standing, draft, found.number, 'withdrawn')
    default:
      return assertNever(found)
  }
}
