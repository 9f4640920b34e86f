import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'
import { isNews } from '../shared/item.ts'
import type { RouteKind, SourceSettings } from '../shared/source-settings.ts'
import type { SourceReading } from './desk/source-reading.ts'
import type { Works } from './live/works.ts'
import { parsePayload } from './format/parse-payload.ts'
import type { OpenDesk } from './open-desk.ts'
import { createPreview, type Preview } from './source/preview.ts'
import { createRegistry } from './source/registry.ts'
import { Callbacks } from './source/websub/callbacks.ts'
import { SourceDesk } from './source/source-desk.ts'

export interface OpenSources {
  sources: SourceDesk
  preview: Preview
  /** Null where hubs of feeds cannot reach this server. */
  hubs: Callbacks | null
  /** Hears of copy that was posted with a source's own key. */
  pushed: (source: string, copies: number) => void
  stop: () => Promise<void>
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  after(ms, undefined, { signal, ref: false }).catch(() => {})

/** A peer's copy bears the sources that the peer has it from. */
const BEARS_ITS_SOURCES = new Set<RouteKind>(['peer'])

/** How a source's copy is to be read. */
export const readingOf = (settings: SourceSettings | null): SourceReading => {
  if (settings === null) return {}
  const { format, timeZone, language, name, clock } = settings
  return {
    timeZone,
    ...(format !== null && { format }),
    ...(language !== null && { language }),
    ...(name !== null && { name }),
    byArrival: clock === 'received',
  }
}

interface SourcesHow {
  /** Hears how far a source is that brings much. */
  works: Pick<Works, 'put' | 'end'>
  allowedHosts: readonly string[]
  /** Origin at which others reach this server, or null. */
  publicUrl: string | null
  dataDir: string
  /** The product's, as far sides are told it. */
  version: string
  logger: Logger
}

/** Opens the routes by which copy comes. */
export async function openSources(desk: OpenDesk, given: SourcesHow): Promise<OpenSources> {
  const { works, allowedHosts, publicUrl, dataDir, version, logger } = given
  const warn = (message: string, about: Record<string, unknown>): void => logger.warn(about, message)
  const callbacks = publicUrl === null ? null : new Callbacks(publicUrl, Date.now)
  const registry = createRegistry({ version, callbacks, dataDir })
  const sources = await SourceDesk.open({
    store: desk.store,
    bind: (row) => registry.bind(row),
    post: async ({ id, route }, { contentType, body }) => {
      const source = BEARS_ITS_SOURCES.has(route.kind) ? null : id
      const receipts = await desk.desk.post({ contentType, body, source })
      return receipts.filter(({ outcome }) => isNews(outcome)).length
    },
    tell: (line, change, by) => desk.desk.tellSource(line, change, by),
    far(id, far) {
      if (far === null) works.end(`source ${id}`)
      else works.put({ id: `source ${id}`, source: id, name: '', size: null, ...far })
    },
    now: Date.now,
    random: Math.random,
    sleep,
    allowedHosts,
    warn,
  })
  desk.readAs((source) => readingOf(sources.settingsOf(source)))
  await sources.start()
  return {
    sources,
    hubs: callbacks,
    preview: createPreview({
      test: (settings, secret, signal) => sources.test(settings, secret, signal),
      read: (settings, { contentType, body }) =>
        parsePayload({
          ...readingOf(settings),
          contentType,
          body,
          source: settings.route.kind === 'peer' ? null : settings.id,
          receivedAt: new Date().toISOString(),
        }),
    }),
    pushed(source, copies) {
      sources
        .pushed(source, copies)
        .catch((error: unknown) => warn('a source could not be counted', { why: String(error) }))
    },
    stop: () => sources.stop(),
  }
}
