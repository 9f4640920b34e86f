import { DESK, type Listing, MOST_IN_FEED, type Told, withDay } from './listing.ts'
import { document, el, html } from './xml.ts'

const date = (at: string): string => new Date(at).toUTCString()

const item = (told: Told) =>
  el('item', [
    el('title', told.title),
    el('link', told.url),
    el('guid', told.id, { isPermaLink: 'false' }),
    el('pubDate', date(told.publishedAt)),
    el('dc:creator', told.by),
    ...told.tags.map((tag) => el('category', tag)),
    withDay(told) === '' ? null : el('description', html(withDay(told))),
  ])

/** RSS 2.0 (rssboard.org/rss-specification), with its own address as the board's profile asks. */
export const rss = (listing: Listing): string =>
  document(
    el(
      'rss',
      el('channel', [
        el('title', listing.title),
        el('link', listing.url),
        el('description', listing.description),
        el('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: listing.selfUrl }),
        el('generator', DESK),
        el('lastBuildDate', date(listing.updatedAt)),
        ...listing.told.slice(0, MOST_IN_FEED).map(item),
      ]),
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
    ),
  )
