import { Refusal } from '../../shared/error-code.ts'
import type { PreviewedBody, SourcePreview } from '../../shared/source-preview.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import type { Parsed, ParsedItem } from '../format/parse.ts'
import { type Delivered, TransportFault } from './transport.ts'

/** Bodies and items of each that are shown: a test is a look, not an import. */
const MOST_BODIES = 10
const MOST_ITEMS = 20
const FIRST_WORDS = 280
/** Milliseconds that a test may take. */
const PATIENCE = 30_000

export interface PreviewGiven {
  /** What a route brings; throws `TransportFault`. */
  test: (settings: SourceSettings, secret: RouteSecret | null, signal: AbortSignal) => Promise<readonly Delivered[]>
  /** Reads a body as the settings say; throws `Refusal`. */
  read: (settings: SourceSettings, delivered: Delivered) => Parsed
}
export type Preview = (settings: SourceSettings, secret: RouteSecret | null) => Promise<SourcePreview>

const shown = ({ guid, version, sourceName, publishedAt, language, headline, body, status }: ParsedItem) => ({
  guid,
  version: version ?? null,
  sourceName: sourceName ?? null,
  publishedAt,
  language: language ?? null,
  headline,
  text: (body ?? '').slice(0, FIRST_WORDS),
  status,
})

function previewed(delivered: Delivered, read: () => Parsed): PreviewedBody {
  const { name, contentType, body } = delivered
  const came = { name, contentType, bytes: body.byteLength }
  try {
    const { format, items, skipped, repairs } = read()
    const left = skipped.map(({ guid, reason }) => (guid === null ? reason : `${guid}: ${reason}`))
    return { ...came, format, items: items.slice(0, MOST_ITEMS).map(shown), skipped: left, repairs, faults: [] }
  } catch (error) {
    const told = error instanceof Refusal ? error.faults : []
    const faults =
      told.length > 0 ? told : [{ path: '', message: error instanceof Error ? error.message : String(error) }]
    return { ...came, format: null, items: [], skipped: [], repairs: [], faults }
  }
}

/** Shows what a source would bring: nothing is taken in, no cursor moves, nothing at the far side is marked. */
export const createPreview =
  ({ test, read }: PreviewGiven): Preview =>
  async (settings, secret) => {
    try {
      const delivered = await test(settings, secret, AbortSignal.timeout(PATIENCE))
      const bodies = delivered.slice(0, MOST_BODIES).map((one) => previewed(one, () => read(settings, one)))
      return { fault: null, bodies }
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error
      return { fault: { code: error.code, message: error.message }, bodies: [] }
    }
  }
