import { parseFeed } from 'feedsmith'
import { atomEntries } from '../../../server/format/atom/read-atom.ts'
import { decodeXml } from '../../../server/format/decode-xml.ts'
import { readJson } from '../../../server/format/json/read-json.ts'
import { jsonEntries } from '../../../server/format/json-feed/read-json-feed.ts'
import { parsePayload } from '../../../server/format/parse-payload.ts'
import type { Received } from '../../../server/format/parse.ts'
import { rssEntries } from '../../../server/format/rss/read-rss.ts'

export const FEEDS = ['rss', 'atom', 'json-feed'] as const
export type FeedFormat = (typeof FEEDS)[number]

const text = (body: Uint8Array): string => new TextDecoder().decode(body)
const received = (body: Uint8Array): Received => ({
  contentType: '',
  body,
  receivedAt: '2024-11-12T12:00:00Z',
  source: null,
})

const ENTRIES: Record<FeedFormat, (body: Uint8Array) => unknown> = {
  rss: (body) => rssEntries(decodeXml(body, null).text, received(body)),
  atom: (body) => atomEntries(decodeXml(body, null).text, received(body)),
  'json-feed': (body) => jsonEntries(readJson(text(body)).value, received(body)),
}

/** Bytes to items as they are posted, text of bodies and checks against the schema included. */
export const asItems = (body: Uint8Array): unknown => parsePayload(received(body))
/** Bytes to a feed's entries: the work that readers of feeds do. */
export const asEntries = (format: FeedFormat) => ENTRIES[format]
/** The same by the fastest reader on npm. */
export const byFeedsmith = (body: Uint8Array): unknown => parseFeed(text(body))
