import type { Topic } from '../../shared/topic.ts'
import type { Store } from '../store.ts'
import { createAlertingRead, createRuleReads } from './alert-rules.ts'
import { createAppend } from './append.ts'
import { backup } from './backup.ts'
import { check } from './check/check.ts'
import { type Connection, openConnection } from './connection.ts'
import { createFoundOnce } from './search/found-once.ts'
import { createTextIndex } from './search/index-text.ts'
import { createSearch, createSearchReader } from './search/search-items.ts'
import { createItemList } from './list-items.ts'
import { createKeys } from './keys.ts'
import { createShares } from './shares.ts'
import { logIdOf } from './log-id.ts'
import { createPayloads } from './payloads.ts'
import { createOutbox } from './outbox.ts'
import { createNoteReads } from './notes.ts'
import { createStoryHistory } from './story-history.ts'
import { createProposalReads } from './proposals.ts'
import { createDeskListReads } from './read-desk-lists.ts'
import { createEventReads } from './read-events.ts'
import { createItemReads } from './read-items.ts'
import { createSaidReads } from './read-said.ts'
import { createDeskSearchRead } from './saved-searches.ts'
import { createSourceLines } from './source-lines.ts'
import { createSettings } from './source-settings.ts'
import { createFindStories } from './find-stories.ts'
import { createMineRead } from './mine.ts'
import { createLatestCopy } from './latest-copy.ts'
import { createListReads } from './read-lists.ts'
import { createScreenReads } from './read-screens.ts'
import { createTellingReads } from './read-telling.ts'
import { createWallReads } from './read-walls.ts'
import { createWaitingReads } from './read-waiting.ts'

/** A store over SQLite; `connection` is for the other parts of `db/` alone. */
export interface SqliteStore extends Store {
  readonly connection: Connection
}

export interface OpenStore {
  /** Made when there is none; its folder must exist. */
  file: string
  /** Names a new log. */
  newId: () => string
}

/**
 * Opens the database, brings its tables up to date and prepares every statement. One process appends; others (the command
 * line) may open the same file beside it, read, and write keys and users, whose tables the log does not know.
 */
export async function openStore({ file, newId }: OpenStore): Promise<SqliteStore> {
  const connection = openConnection(file)
  const { raw } = connection
  const logId = logIdOf(raw, newId)
  const events = createEventReads(connection)
  const log = createAppend(connection)
  const { lists, ...listHistory } = createDeskListReads(connection)
  const proposals = createProposalReads(connection)
  const notes = createNoteReads(connection)
  const findStories = createFindStories(connection)
  const screens = createScreenReads(connection, {
    lists,
    alerting: createAlertingRead(connection),
    walls: createWallReads(connection),
    sources: createSourceLines(connection),
    searches: createDeskSearchRead(connection),
    mine: createMineRead(connection),
    notes: notes.screen,
    proposals: proposals.latest,
  })
  const readSearch = createSearchReader(connection)
  const head = raw.prepare<[], number>('select coalesce(max(seq), 0) from event').pluck()
  const cutOf = (topic: Topic) => ({ logId, seq: head.get() ?? 0, screen: screens.screen(topic) })
  const cut = raw.transaction(cutOf)
  return {
    connection,
    logId,
    ...log,
    ...events,
    ...createStoryHistory(connection),
    screen: async (topic) => cut(topic),
    proposals: async (limit) => proposals.latest(limit),
    note: async (id) => notes.byId(id),
    findStories: async (question, limit) => findStories(question, limit),
    proposal: async (id) => proposals.byId(id),
    ...createPayloads(connection),
    ...createItemReads(connection),
    ...createSaidReads(connection),
    ...createLatestCopy(connection),
    ...createSettings(connection),
    ...createItemList(connection, readSearch),
    ...createSearch(connection, readSearch),
    ...createFoundOnce(connection, readSearch),
    ...createListReads(connection),
    ...createTellingReads(connection),
    ...listHistory,
    ...createWaitingReads(connection, events.seqAt, screens.story),
    ...createTextIndex(connection),
    ...createOutbox(connection),
    ...createRuleReads(connection),
    ...createKeys(connection),
    ...createShares(connection),
    backup: (to) => backup(file, to),
    check: () => check(file),
    async close() {
      raw.close()
    },
  }
}
