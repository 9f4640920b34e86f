import { atom } from './atom.ts'
import { findsCsv, storyCsv } from './csv.ts'
import type { FindsTold } from './finds-told.ts'
import { findsJsonLd, storyJsonLd } from './json-ld.ts'
import { jsonFeed } from './json-feed.ts'
import type { Listing } from './listing.ts'
import { findsMarkdown, storyMarkdown } from './markdown.ts'
import { newsmlG2 } from './newsml-g2.ts'
import { ninjs } from './ninjs.ts'
import { rss } from './rss.ts'
import type { StoryTold } from './story-told.ts'

/** A form in which a story, or what a search finds, leaves the desk. */
interface Out {
  type: string
  /** Of a file that is kept; null for what readers of feeds ask again and again. */
  extension: string | null
  story: (told: StoryTold) => string
  finds: (told: FindsTold) => string
}

const listed = (type: string, write: (listing: Listing) => string): Out => ({
  type,
  extension: null,
  story: ({ listing }) => write(listing),
  finds: ({ listing }) => write(listing),
})

export const OUT = {
  rss: listed('application/rss+xml; charset=utf-8', rss),
  atom: listed('application/atom+xml; charset=utf-8', atom),
  'json-feed': listed('application/feed+json; charset=utf-8', jsonFeed),
  ninjs: listed('application/json; charset=utf-8', ninjs),
  'newsml-g2': listed('application/vnd.iptc.g2.newsmessage+xml; charset=utf-8', newsmlG2),
  'json-ld': { type: 'application/ld+json; charset=utf-8', extension: null, story: storyJsonLd, finds: findsJsonLd },
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv', story: storyCsv, finds: findsCsv },
  markdown: { type: 'text/markdown; charset=utf-8', extension: 'md', story: storyMarkdown, finds: findsMarkdown },
} satisfies Record<string, Out>

export type OutFormat = keyof typeof OUT
export const OUT_FORMATS = [
  'rss',
  'atom',
  'json-feed',
  'ninjs',
  'newsml-g2',
  'json-ld',
  'csv',
  'markdown',
] as const satisfies readonly OutFormat[]
