import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { Refusal } from '../../shared/error-code.ts'
import { migrate } from './migrate.ts'

/** One open database file: the driver for what SQL alone can say, drizzle for the tables. */
export interface Connection {
  file: string
  raw: Database.Database
  db: BetterSQLite3Database
}

/** "OnRc": tells an On Record database from any other SQLite file. */
export const APPLICATION_ID = 0x4f6e5263

/** How long a write waits for another process (the command line beside a running server), in milliseconds. */
const BUSY_TIMEOUT = 30_000

const FULL = 2

function assertDurable(raw: Database.Database): void {
  const journal = raw.pragma('journal_mode', { simple: true })
  const synchronous = raw.pragma('synchronous', { simple: true })
  if (journal !== 'wal' || synchronous !== FULL)
    throw new Error(`the database is not durable: journal_mode=${String(journal)} synchronous=${String(synchronous)}`)
}

function setUp(raw: Database.Database): void {
  raw.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  raw.pragma('journal_mode = WAL')
  // better-sqlite3 is compiled to open WAL databases at NORMAL: a power cut would lose acknowledged commits.
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('cache_size = -64000')
  raw.pragma('temp_store = MEMORY')
  // Checkpoints of 16 MB: the log's tail is written back less often, in longer strokes.
  raw.pragma('wal_autocheckpoint = 4000')
}

function mark(raw: Database.Database): void {
  const found = raw.pragma('application_id', { simple: true })
  if (found === APPLICATION_ID) return
  const tables = raw.prepare('select count(*) from sqlite_master').pluck().get()
  if (found !== 0 || tables !== 0) throw new Refusal('bad-format', `${raw.name} is not an On Record database`)
  raw.pragma(`application_id = ${APPLICATION_ID}`)
}

/** Opens or makes a database: durable (WAL, synchronous=FULL, asserted) and migrated. Throws for a file that is something else. */
export function openConnection(file: string): Connection {
  const raw = new Database(file)
  try {
    setUp(raw)
    assertDurable(raw)
    mark(raw)
    migrate(raw)
  } catch (error) {
    raw.close()
    throw error
  }
  return { file, raw, db: drizzle(raw) }
}
