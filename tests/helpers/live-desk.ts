import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../db/sqlite/open.ts'
import { migrated } from '../../db/sqlite/testing/migrated.ts'
import type { Store } from '../../db/store.ts'
import { createGateway, type Gateway, type GatewayGiven } from '../../server/live/gateway.ts'
import { Works } from '../../server/live/works.ts'
import { createLog } from '../../server/log/create-log.ts'
import type { Log } from '../../server/log/log.ts'
import type { EventBody, LogEvent } from '../../shared/event.ts'
import { type Role, role } from '../../shared/role.ts'
import { AT } from './build.ts'
import { portOf } from './port-of.ts'

export interface LiveDeskGiven {
  /** The database; made when there is none. */
  file: string
  port?: number
  logId?: string
  /** Events that the log keeps in memory. */
  window?: number
  command?: GatewayGiven['desk']['command']
  /** Whether a key still holds. */
  allowed?: () => boolean
  /** Called for whoever asks to come in, before the answer. */
  asked?: () => Promise<void>
  allowOrigin?: GatewayGiven['allowOrigin']
  /** Stands between the gateway and the store. */
  screen?: (store: Store) => Store['screen']
}

/** A real store, log and gateway behind a real HTTP server; a key is the name of its role. */
export interface LiveDesk {
  url: string
  port: number
  store: Store
  log: Log
  gateway: Gateway
  works: Works
  append: (...bodies: EventBody[]) => Promise<LogEvent[]>
  /** Brings the full-text index up to the log. */
  index: () => Promise<void>
  close: () => Promise<void>
}

const roleOf = (token: string | undefined): Role | null => role.safeParse(token).data ?? null

export async function openLiveDesk(given: LiveDeskGiven): Promise<LiveDesk> {
  const { file, port = 0, window = 1_000 } = given
  const store = await openStore({ file: migrated(file), newId: () => given.logId ?? 'log-1' })
  const log = await createLog({ store, now: () => AT, window })
  const httpServer = createServer()
  const works = new Works(Date.now)
  const indexed = new Set<() => void>()
  const gateway = createGateway({
    httpServer,
    log,
    store: {
      screen: given.screen?.(store) ?? ((topic) => store.screen(topic)),
      findsAmong: (search, among) => store.findsAmong(search, among),
      indexedTo: () => store.indexedTo(),
    },
    onIndexed(listener) {
      indexed.add(listener)
      return () => void indexed.delete(listener)
    },
    works,
    present: () => Date.parse(AT),
    desk: { command: given.command ?? (async () => ({ ok: true, seq: log.head() })), watchWalls: () => {} },
    screenSeen: () => {},
    build: 'test',
    identify: async ({ token }) => {
      await given.asked?.()
      const has = given.allowed?.() === false ? null : roleOf(token)
      return has && { id: has, name: has, role: has, ...(has === 'wall' && { wall: 'main' }) }
    },
    allowOrigin: given.allowOrigin ?? (() => true),
    now: () => performance.now(),
    warn: () => {},
  })
  httpServer.listen(port, '127.0.0.1')
  await once(httpServer, 'listening')
  const listening = portOf(httpServer)
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    store,
    log,
    gateway,
    works,
    append: (...bodies) =>
      log.append({ events: bodies.map((body) => ({ by: 'auto', reason: null, ...body })), rows: [] }),
    async index() {
      while ((await store.indexNext(100)) > 0) for (const listener of indexed) listener()
    },
    async close() {
      gateway.close()
      const closed = once(httpServer, 'close')
      httpServer.close()
      httpServer.closeAllConnections()
      await closed
      await store.close()
    },
  }
}

/** A folder for databases that goes with the test. */
export function aFolder(finished: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-live-'))
  finished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
