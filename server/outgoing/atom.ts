import { DESK, type Listing, MOST_IN_FEED, type Told, withDay } from './listing.ts'
import { document, el, html, type Xml } from './xml.ts'

const person = (name: string): Xml => el('author', el('name', name))

const entry = (told: Told): Xml =>
  el(
    'entry',
    [
      el('id', told.id),
      el('title', told.title),
      el('published', told.publishedAt),
      el('updated', told.updatedAt),
      person(told.by),
      el('link', '', { rel: 'alternate', type: 'text/html', href: told.url }),
      ...told.tags.map((term) => el('category', '', { term })),
      el('content', html(withDay(told)), { type: 'html' }),
    ],
    told.language === null ? {} : { 'xml:lang': told.language },
  )

/** Atom (RFC 4287). */
export const atom = (listing: Listing): string =>
  document(
    el(
      'feed',
      [
        el('id', listing.id),
        el('title', listing.title),
        el('subtitle', listing.description),
        el('updated', listing.updatedAt),
        person(DESK),
        el('generator', DESK),
        el('link', '', { rel: 'self', type: 'application/atom+xml', href: listing.selfUrl }),
        el('link', '', { rel: 'alternate', type: 'text/html', href: listing.url }),
        ...listing.told.slice(0, MOST_IN_FEED).map(entry),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom' },
    ),
  )
