import type { Logger } from 'pino'
import type { AlertDesk } from './alert/alert-desk.ts'
import { RuleDesk } from './alert/rules/rule-desk.ts'
import { type AlertsHow, namedBy, openAlertDesk } from './open-alerts.ts'
import { Refusal } from '../shared/error-code.ts'
import type { LogEvent } from '../shared/event.ts'
import type { StoryScreen } from '../shared/screen.ts'
import type { SqliteStore } from '../db/sqlite/open.ts'
import type { Row } from '../db/store.ts'
import { holdData, newId, now, openData } from './data-folder.ts'
import type { Analyst } from './desk/analyst.ts'
import { createDesk } from './desk/create-desk.ts'
import type { Desk } from './desk/desk.ts'
import type { SourceReading } from './desk/source-reading.ts'
import { createWorkerAnalyst } from './desk/worker-analyst.ts'
import { createWriter } from './desk/writer.ts'
import { parsePayload } from './format/parse-payload.ts'
import { decideVersion } from './item/decide-version.ts'
import { decideRelease } from './item/release.ts'
import { WORLD } from './lists/world.ts'
import { createLog } from './log/create-log.ts'
import { createIndexer } from './log/index-text.ts'
import { CannotStart } from './listen.ts'
import type { Log } from './log/log.ts'
import { createStories } from './story/create-stories.ts'

/** How copy is read before any source is set up. */
const AS_IT_COMES = (_source: string): SourceReading => ({})

/** How people are called before their accounts can be asked. */
const BY_ID = async (actor: string): Promise<string> => actor

/** Events kept in memory for screens that catch up. */
const LOG_WINDOW = 20_000

export interface OpenDesk {
  store: SqliteStore
  log: Log
  desk: Desk
  /** Who is told of alerts. */
  alerts: AlertDesk
  /** The rules by which alerts arise. */
  rules: RuleDesk
  /** A story that is held in memory. */
  held: (storyId: string) => StoryScreen | undefined
  /** The analysis in its own thread, that the desk uses. */
  analyst: Analyst
  /** Says how the copy of sources is to be read from now on. */
  readAs(readingOf: (source: string) => SourceReading): void
  /** Says by which names people are known from now on. */
  callBy(nameOf: (actor: string) => Promise<string>): void
  /** Resolves when everything that is in the log is searchable. */
  searchable(): Promise<void>
  /** Hears when the full-text index has got on. */
  onIndexed(listener: () => void): () => void
  /** Lets what is under way end, then closes everything. */
  close(): Promise<void>
}

/** A database that is damaged, foreign or newer is the operator's to solve. */
const asCannotStart = (error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Refusal || code.startsWith('SQLITE_')) throw new CannotStart(String(error))
  throw error
}

export interface DeskHow {
  /** False for measuring the way in alone: copy is kept and waits. */
  analysing?: boolean
  /** Who reads the copy; a thread of its own where none is given. */
  analyst?: Analyst
}

/**
 * Puts the working parts together: store, log, index and the one writer. One process at a time may do so for a folder.
 * @throws CannotStart when another process works on the folder, or its database cannot be opened
 */
export async function openDesk(
  how: AlertsHow & { deskZone: string },
  logger: Logger,
  { analysing = true, analyst = createWorkerAnalyst() }: DeskHow = {},
): Promise<OpenDesk> {
  const { dataDir } = how
  const warn = (message: string, about: Record<string, unknown>): void => logger.warn(about, message)
  const letGo = holdData(dataDir)
  if (letGo === null) throw new CannotStart(`Another process works on ${dataDir} already.`)
  const store = await openData(dataDir).catch((error: unknown) => {
    letGo()
    return asCannotStart(error)
  })
  const alerts = await openAlertDesk(store, how)
  const stories = createStories({ newId, world: WORLD })
  const held = (storyId: string): StoryScreen | undefined => stories.held(storyId)
  const rules = await RuleDesk.open({ store, held, now, newId })
  const beside = (events: readonly LogEvent[]): Row[] => alerts.beside(events, namedBy(rules, alerts))
  const log = await createLog({ store, now, window: LOG_WINDOW, beside })
  const indexer = createIndexer({ store, log, warn })
  let reading = AS_IT_COMES
  let names = BY_ID
  const desk = await createDesk({
    store,
    log: rules.over(log),
    writer: createWriter(),
    analyst,
    stories,
    world: WORLD,
    parsePayload,
    readingOf: (source) => reading(source),
    nameOf: (actor) => names(actor),
    decideVersion,
    decideRelease,
    zone: how.deskZone,
    now,
    newId,
    warn,
    analysing,
  })
  const close = async (): Promise<void> => {
    await desk.close()
    await indexer.close()
    await store.close()
    letGo()
  }
  const readAs: OpenDesk['readAs'] = (readingOf) => void (reading = readingOf)
  const callBy: OpenDesk['callBy'] = (nameOf) => void (names = nameOf)
  const searchable = (): Promise<void> => indexer.settled()
  const onIndexed: OpenDesk['onIndexed'] = (listener) => indexer.subscribe(listener)
  return { store, log, desk, alerts, rules, held, analyst, readAs, callBy, searchable, onIndexed, close }
}
