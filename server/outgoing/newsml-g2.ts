import { DESK, type Listing, type Told, whenTold } from './listing.ts'
import { document, el, paragraphs, type Xml } from './xml.ts'

const NAR = 'http://iptc.org/std/nar/2006-10-01/'
/** Of the codes "ninat:text" and "stat:usable". */
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml'

/** Text as the standard's `g2normalizedString` has it: the only white space is spaces. */
const line = (text: string): string => text.replaceAll(/[\t\n\r]+/g, ' ')

const meta = (told: Told): Xml =>
  el('itemMeta', [
    el('itemClass', '', { qcode: 'ninat:text' }),
    el('provider', el('name', line(told.provider)), { literal: line(told.provider) }),
    el('versionCreated', told.updatedAt),
    el('firstCreated', told.createdAt),
    el('pubStatus', '', { qcode: told.withdrawn ? 'stat:canceled' : 'stat:usable' }),
  ])

const about = (told: Told): Xml =>
  el('contentMeta', [
    // The one date of the standard that may be a day alone.
    el('contentCreated', whenTold(told)),
    el('by', line(told.by)),
    told.language === null ? null : el('language', '', { tag: told.language }),
    ...told.tags.map((tag) => el('keyword', line(tag))),
    el('headline', line(told.title)),
  ])

const content = (told: Told): Xml =>
  el(
    'contentSet',
    el(
      'inlineXML',
      el('html', [el('head', el('title', told.title)), el('body', paragraphs(told.text))], {
        xmlns: 'http://www.w3.org/1999/xhtml',
      }),
      { contenttype: 'application/xhtml+xml' },
    ),
  )

const item = (told: Told): Xml =>
  el(
    'newsItem',
    [el('catalogRef', '', { href: CATALOG }), meta(told), about(told), told.text === '' ? null : content(told)],
    {
      guid: told.id,
      version: String(told.version),
      standard: 'NewsML-G2',
      standardversion: '2.24',
      conformance: 'core',
      ...(told.language !== null && { 'xml:lang': told.language }),
    },
  )

/** A message holds one item at least: where there is nothing to tell, what it tells of stands there, without content. */
const itself = ({ id, url, title, updatedAt }: Listing): Told => ({
  id,
  url,
  title,
  text: '',
  by: DESK,
  provider: DESK,
  language: null,
  publishedAt: updatedAt,
  day: null,
  createdAt: updatedAt,
  updatedAt,
  version: 1,
  tags: [],
  withdrawn: false,
})

/** A news message of NewsML-G2 (IPTC), core conformance. It counts as sent when what it tells last changed. */
export function newsmlG2(listing: Listing): string {
  const items = (listing.told.length === 0 ? [itself(listing)] : listing.told).map(item)
  const header = el('header', [el('sent', listing.updatedAt), el('sender', DESK)])
  return document(el('newsMessage', [header, el('itemSet', items)], { xmlns: NAR }))
}
