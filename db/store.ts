import type { Claim } from '../shared/claim.ts'
import type { Entry } from '../shared/entry.ts'
import type { Fault } from '../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../shared/event.ts'
import type { ItemLine, ItemVersion, VersionState } from '../shared/item.ts'
import type { Note } from '../shared/note.ts'
import type { OutletRow } from '../shared/outlet.ts'
import type { PartyRow } from '../shared/party.ts'
import type { CommandAnswer } from '../shared/protocol/command.ts'
import type { Seq } from '../shared/scalar.ts'
import type { Said } from '../shared/said.ts'
import type { Screen, StoryScreen } from '../shared/screen.ts'
import type { Source } from '../shared/source.ts'
import type { Hit, SearchOrder } from '../shared/search/hit.ts'
import type { ReadAt } from '../shared/search/instant-of.ts'
import type { Query } from '../shared/search/query.ts'
import type { SourceRun } from '../shared/source-run.ts'
import type { RouteSecret, SourceSettings } from '../shared/source-settings.ts'
import type { StandingProposal } from '../shared/standing-proposal.ts'
import type { Analysis } from '../shared/statement.ts'
import type { Story } from '../shared/story.ts'
import type { Topic } from '../shared/topic.ts'
import type { KeyStore } from './key-store.ts'
import type { LogReads } from './log-reads.ts'
import type { NewFact, OutboxStore } from './outbox-store.ts'
import type { AlertStore, RuleHit } from './alert-store.ts'
import type { ShareStore } from './share-store.ts'

export type { KeyRow } from './key-store.ts'
export type { ShareRow } from './share-store.ts'

/** A body as it came, kept before anything looks at it. `source` is the poster's own source when its key names one. */
export interface Payload {
  payloadId: string
  source: string | null
  contentType: string
  receivedAt: string
  body: Uint8Array
}

export type PayloadState = 'received' | 'parsed' | 'failed'
export interface PayloadReport {
  payloadId: string
  source: string | null
  contentType: string
  receivedAt: string
  bytes: number
  state: PayloadState
  faults: Fault[]
}

/** Rows that stand beside the events of a transaction: what screens need not follow. */
export type Row =
  | { row: 'payload-state'; payloadId: string; state: PayloadState; faults: Fault[] }
  /** A new version, or the same one again with other content (insert or replace on itemId + version). */
  | { row: 'version'; version: ItemVersion }
  | { row: 'version-state'; itemId: string; version: number; state: VersionState; fault: string | null }
  /** Another guid under which the sender speaks of the item. */
  | { row: 'alias'; source: string; guid: string; itemId: string }
  | { row: 'analysis'; itemId: string; version: number; analysis: Analysis }
  /** The answer to a command, so that its repetition is answered the same (F5). */
  | { row: 'command'; commandId: string; by: string; at: string; answer: CommandAnswer }
  /** A saved search has told of an item. */
  | { row: 'rule-hit'; hit: RuleHit }
  /** A channel is to be told of an alert. */
  | { row: 'fact'; fact: NewFact }

/** One transaction: the events get consecutive `seq`s from head + 1 and the stamp `at`; tables follow from them. */
export interface Batch {
  at: string
  events: NewEvent[]
  rows: Row[] | ((events: LogEvent[]) => Row[])
}

/** A screen and the place in the log at which it was read, both from one read transaction. */
export interface Cut<S extends Screen = Screen> {
  logId: string
  seq: Seq
  screen: S
}

/** What the versions of an item look like to the one who decides on the next. */
export interface ItemStanding {
  line: ItemLine
  /** Every version number that has been stored, with its state and a digest of its content for telling a duplicate. */
  versions: { version: number; state: VersionState; publishedAt: string; digest: string }[]
}

export type LatestCopy = Pick<
  ItemVersion,
  'itemId' | 'source' | 'sourceName' | 'headline' | 'body' | 'status' | 'embargoedUntil' | 'receivedAt'
>

export interface Page<T> {
  rows: T[]
  next: string | null
}
/** A search as it was read, with the moment and the zone in which its times are meant. */
export interface Search {
  query: Query
  at: ReadAt
}
export interface SearchQuestion extends Search {
  order: SearchOrder
  limit: number
  cursor?: string
}
/** An item as it stood once: a version of it, in a story, with entries; killed where that version is the kill, under no embargo. */
export interface Once {
  version: ItemVersion
  storyId: string | null
  entries: readonly Pick<Entry, 'party' | 'speaker' | 'stance' | 'state'>[]
}
export interface ItemsQuery {
  search?: Search
  story?: string
  source?: string
  limit: number
  cursor?: string
}

/** A version that waits for its analysis or for its embargo, oldest first. */
export interface Waiting {
  itemId: string
  version: number
  seq: Seq
}

/** An item as filing needs it after a restart. */
export interface FiledItem {
  line: ItemLine
  analysis: Analysis
  at: string
}

/** What the desk sets for a source, with its secret and who set it when. */
export interface SettingsRow {
  settings: SourceSettings
  secret: RouteSecret
  changedAt: string
  changedBy: string
  /** 1 for the first word on it. */
  edition: number
}

/**
 * The store: the only door to the database. Writes are one transaction each, acknowledged when they are on disk
 * (`synchronous=FULL`); reads are named questions. Another engine may stand behind it: tests/store.contract.ts is run
 * over every one.
 */
export interface Store extends LogReads, AlertStore, OutboxStore, ShareStore, KeyStore {
  readonly logId: string
  head(): Promise<Seq>

  /** Keeps bodies before they are parsed; one transaction. */
  keepPayloads(payloads: readonly Payload[]): Promise<void>
  /** L1: events and rows in one transaction; answers the events as logged. Must be called by one writer at a time. */
  append(batch: Batch): Promise<LogEvent[]>

  /** L3: the screen as the tables have it. A wall that was never changed reads as `plainWall` has it. */
  screen(topic: Topic): Promise<Cut>

  /** By the guid that the item bears, or by another that is kept as its alias. */
  itemByGuid(source: string, guid: string): Promise<ItemStanding | null>
  itemLine(itemId: string): Promise<ItemLine | null>
  itemVersions(itemId: string): Promise<ItemVersion[]>
  itemVersion(itemId: string, version: number): Promise<ItemVersion | null>
  itemAnalysis(itemId: string, version: number): Promise<Analysis | null>
  /** Entries that the item carries, for its panel. */
  entriesOfItem(itemId: string): Promise<Entry[]>
  /** Entries that nothing carries any more since the item, which alone did, was taken out of their story. */
  entriesLeftBy(itemId: string): Promise<Entry[]>
  /** All that a party has said, in every story, newest first. */
  saidBy(page: { party: string; limit: number; cursor?: string }): Promise<Page<Said>>
  /** Newest first. */
  items(query: ItemsQuery): Promise<Page<ItemLine>>
  /** Finds with what tells why. */
  search(question: SearchQuestion): Promise<Page<Hit>>
  /** How many a search finds, counted up to `most`. */
  countFinds(search: Search & { most: number }): Promise<number>
  /** The items that it finds which came after a place in the log, newest first, `most` at most. */
  newFinds(search: Search & { most: number; after: Seq }): Promise<string[]>
  /** What a live list asks: finds that came after a place in the log, at most `limit`, and those of some earlier items. */
  findsAmong(search: Search, among: { after: Seq; limit: number; itemIds: readonly string[] }): Promise<Hit[]>
  /** Of items as they stood once, the ids of those that a search would have found. */
  foundOnce(search: Search, once: readonly Once[]): Promise<string[]>
  /** Stories whose title has every word that was typed, without case and accents; the latest first. */
  findStories(question: string, limit: number): Promise<Story[]>
  note(noteId: string): Promise<Note | null>
  stories(page: { limit: number; cursor?: string }): Promise<Page<Story>>
  /** Those that there are, in no order. */
  storiesById(ids: readonly string[]): Promise<Story[]>
  sources(): Promise<Source[]>
  /** Sources of whose items each has a guid that begins so. */
  sourcesWithin(beginning: string): Promise<string[]>
  /** Every word of the desk on a row of its lists, newest first; none for one that the desk has never touched. */
  partyHistory(id: string): Promise<PartyRow[]>
  outletHistory(id: string): Promise<OutletRow[]>
  entry(entryId: string): Promise<Entry | null>
  claim(claimId: string): Promise<Claim | null>
  command(commandId: string): Promise<CommandAnswer | null>
  /** The newest first, answered ones too. */
  proposals(limit: number): Promise<StandingProposal[]>
  proposal(proposalId: string): Promise<StandingProposal | null>
  payloads(page: { state?: PayloadState; limit: number; cursor?: string }): Promise<Page<PayloadReport>>
  payload(payloadId: string): Promise<Payload | null>
  /** Those of one source that wait with their faults, newest first. */
  failedPayloadsOf(page: { source: string; limit: number; cursor?: string }): Promise<Page<PayloadReport>>
  /** How many payloads wait with their faults, by the source of their key. */
  failedPayloads(): Promise<ReadonlyMap<string, number>>
  /** The versions that came last, oldest first, by what tells the same words of the same outlet apart. */
  latestCopy(limit: number): Promise<LatestCopy[]>

  /** Versions in state `pending`, by arrival. */
  pending(limit: number): Promise<Waiting[]>
  pendingCount(): Promise<number>
  /** Versions in state `held` with `embargoedUntil`, the earliest first. */
  held(): Promise<(Waiting & { until: string })[]>

  /** What the desk holds in memory, at start: stories with activity at or after `since`, and the items of that time, filed or not. */
  activeStories(since: string): Promise<StoryScreen[]>
  activeItems(since: string, limit: number): Promise<FiledItem[]>

  /** Brings what at most `limit` events tell into the full-text index; answers of how many. Off the commit path. */
  indexNext(limit: number): Promise<number>
  /** The last event that the full-text index knows of. */
  indexedTo(): Promise<Seq>

  /** By id. */
  settings(): Promise<SettingsRow[]>
  putSettings(row: SettingsRow): Promise<void>
  /** False where there was none. Forgets how its route was doing, too. */
  dropSettings(id: string): Promise<boolean>
  sourceRuns(): Promise<ReadonlyMap<string, SourceRun>>
  putSourceRun(id: string, run: SourceRun): Promise<void>

  /** Online copy of the whole database to a file. */
  backup(file: string): Promise<void>
  /** Integrity of database, log and tables, as a list of faults; empty when sound. */
  check(): Promise<string[]>
  close(): Promise<void>
}
